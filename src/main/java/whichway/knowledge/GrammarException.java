package whichway.knowledge;

/// A condition or a limit that cannot be understood.
final class GrammarException extends Exception {
    private static final long serialVersionUID = 1;

    private final String cure;

    GrammarException(String what, String cure) {
        super(what);
        this.cure = cure;
    }

    /// What to write instead.
    String cure() {
        return cure;
    }

    /// What is wrong.
    String what() {
        return String.valueOf(getMessage());
    }
}
