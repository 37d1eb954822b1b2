package whichway.knowledge;

import java.io.IOException;

/// Where the texts of the knowledge files come from.
@FunctionalInterface
public interface KnowledgeFiles {
    /// The text of a file.
    ///
    /// @param name such as `traits.json`
    /// @throws IOException if there is no such file, or it cannot be read
    String text(String name) throws IOException;
}
