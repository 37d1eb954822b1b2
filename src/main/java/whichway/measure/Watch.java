package whichway.measure;

/// Watches a measuring: is told how far it has come, and may end it at any moment. Asked and told often, on the thread
/// that measures.
public interface Watch {
    /// Is told how far the measuring has come.
    void tell(Progress progress);

    /// Whether the measuring shall end.
    boolean cancelled();

    /// One that looks away.
    static Watch nobody() {
        return new Watch() {
            @Override
            public void tell(Progress progress) {
                // Looks away.
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
