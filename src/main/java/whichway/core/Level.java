package whichway.core;

/// How likely or how grave something is.
public enum Level {
    LOW, MEDIUM, HIGH;

    /// The next higher level; the highest stays.
    public Level raised() {
        return this == LOW ? MEDIUM : HIGH;
    }
}
