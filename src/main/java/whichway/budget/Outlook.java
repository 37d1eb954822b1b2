package whichway.budget;

import whichway.core.Estimate;

/// How things may turn out: every number at the end that makes room and saves money, at its usual value, or at the end
/// that takes room and costs money.
enum Outlook {
    BEST, USUAL, WORST;

    /// The value of a number.
    ///
    /// @param relieves whether more of it makes room or saves money
    double of(Estimate estimate, boolean relieves) {
        return switch (this) {
            case BEST -> relieves ? estimate.high() : estimate.low();
            case USUAL -> estimate.usual();
            case WORST -> relieves ? estimate.low() : estimate.high();
        };
    }
}
