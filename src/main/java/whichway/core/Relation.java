package whichway.core;

/// How two numbers are compared.
public enum Relation {
    LESS("<"), AT_MOST("<="), EQUAL("="), AT_LEAST(">="), MORE(">");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /// The sign as written in the knowledge.
    public String sign() {
        return sign;
    }

    /// Whether it holds for two numbers; never where one is NaN.
    boolean holds(double left, double right) {
        return switch (this) {
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case EQUAL -> left == right;
            case AT_LEAST -> left >= right;
            case MORE -> left > right;
        };
    }

    /// Whether it holds for every pair of numbers from the two intervals.
    boolean always(Interval left, Interval right) {
        return switch (this) {
            case LESS -> left.to() < right.from();
            case AT_MOST -> left.to() <= right.from();
            case EQUAL -> left.from() == right.to() && left.to() == right.from();
            case AT_LEAST -> left.from() >= right.to();
            case MORE -> left.from() > right.to();
        };
    }

    /// Whether it holds for at least one pair of numbers from the two intervals.
    boolean sometimes(Interval left, Interval right) {
        return switch (this) {
            case LESS -> left.from() < right.to();
            case AT_MOST -> left.from() <= right.to();
            case EQUAL -> left.from() <= right.to() && right.from() <= left.to();
            case AT_LEAST -> left.to() >= right.from();
            case MORE -> left.to() > right.from();
        };
    }
}
