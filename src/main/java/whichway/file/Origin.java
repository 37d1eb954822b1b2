package whichway.file;

/// All that a file held when it was opened. It stays the same as long as the file is open, so the same assessment always
/// gives the same bytes, by whatever way it came about.
public final class Origin {
    /// Of an assessment that came from no file.
    public static final Origin NONE = new Origin(Json.Members.none());

    private final Json.Members root;

    Origin(Json.Members root) {
        this.root = root;
    }

    Json.Members root() {
        return root;
    }
}
