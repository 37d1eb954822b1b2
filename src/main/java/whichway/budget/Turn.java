package whichway.budget;

/// From where on one thing costs less than another.
public sealed interface Turn {
    /// From a number on.
    ///
    /// @param value above 0
    record At(double value) implements Turn {}

    /// From the beginning.
    record Always() implements Turn {}

    /// Nowhere within all that can be asked for.
    record Never() implements Turn {}
}
