package whichway.knowledge;

import java.util.List;

/// Knowledge that cannot be relied on, with everything that is wrong with it.
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /// @param problems at least one, each as `file: place: what is wrong; cure`
    public KnowledgeException(List<String> problems) {
        super("The knowledge cannot be used:\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /// Everything that is wrong, each as `file: place: what is wrong; cure`, in the order of the files.
    public List<String> problems() {
        return problems;
    }
}
