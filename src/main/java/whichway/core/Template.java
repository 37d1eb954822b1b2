package whichway.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A ready-made set of answers to start from.
///
/// @param id kebab-case name
/// @param name its name
/// @param summary one line that says what kind of project it describes
/// @param question the decision such a project faces; may be empty
/// @param answers answer by trait id, in the order of the knowledge file
public record Template(String id, String name, String summary, String question, Map<String, Answer> answers) {
    public Template {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
