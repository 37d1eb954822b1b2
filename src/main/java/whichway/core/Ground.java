package whichway.core;

/// What the direction of an effect stands on, strongest first. The size of every effect is judgement.
public enum Ground {
    /// The founding argument of the product says so.
    FOUNDING,
    /// A published measurement says so.
    MEASURED,
    /// Guidance of a vendor says so.
    VENDOR,
    /// Common practice says so; no measurement is known.
    PRACTICE
}
