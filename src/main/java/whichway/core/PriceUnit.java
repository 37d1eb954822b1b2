package whichway.core;

/// What one pays for.
public enum PriceUnit {
    /// A million tokens.
    MILLION_TOKENS(10_000),
    /// A million passages read from a store.
    MILLION_READS(100_000),
    /// A gigabyte kept for a month.
    GIGABYTE_MONTH(10_000),
    /// A month of a service.
    MONTH(1_000_000),
    /// An hour of one graphics processor.
    GPU_HOUR(1_000),
    /// One labelled example.
    LABEL(10_000);

    private final double most;

    PriceUnit(double most) {
        this.most = most;
    }

    /// Dollars beyond which a price is a slip of the hand.
    public double most() {
        return most;
    }
}
