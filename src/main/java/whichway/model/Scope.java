package whichway.model;

/// Which questions are asked.
public enum Scope {
    /// The quick ones.
    QUICK,
    /// All.
    ALL
}
