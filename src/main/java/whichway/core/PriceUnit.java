package whichway.core;

import java.util.Locale;

/// What one pays for.
public enum PriceUnit {
    /// A million tokens.
    MILLION_TOKENS(1_000),
    /// A million passages read from a store.
    MILLION_READS(1_000),
    /// A gigabyte kept for a month.
    GIGABYTE_MONTH(100),
    /// A month of a service.
    MONTH(100_000),
    /// An hour of one graphics processor.
    GPU_HOUR(200),
    /// One labelled example.
    LABEL(1_000);

    private final double most;

    PriceUnit(double most) {
        this.most = most;
    }

    /// Its name in files.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Dollars beyond which a price is a slip of the hand.
    public double most() {
        return most;
    }

    /// Whether anybody may ask that much for one.
    public boolean accepts(Estimate dollars) {
        return dollars.low() >= 0 && dollars.high() <= most;
    }
}
