package whichway.budget;

/// What costs are summed up over.
public enum Period {
    /// The first outlay and twelve months.
    FIRST_YEAR(1, 12),
    /// One month as it comes again and again.
    MONTHLY(0, 1),
    /// The first outlay alone.
    ONCE(1, 0);

    private final int outlays;
    private final int months;

    Period(int outlays, int months) {
        this.outlays = outlays;
        this.months = months;
    }

    /// How many first outlays it holds.
    int outlays() {
        return outlays;
    }

    /// How many months it holds.
    int months() {
        return months;
    }
}
