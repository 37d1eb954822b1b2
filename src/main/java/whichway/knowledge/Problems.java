package whichway.knowledge;

import java.util.ArrayList;
import java.util.List;

/// What was found wrong so far; reading goes on, so that everything is named at once.
final class Problems {
    private final List<String> found = new ArrayList<>();

    void add(String file, String place, String what, String cure) {
        found.add(file + ": " + place + ": " + what + "; " + cure);
    }

    /// Ends the reading if anything is wrong.
    ///
    /// @throws KnowledgeException with all problems
    void refuseIfAny() {
        if (!found.isEmpty())
            throw new KnowledgeException(found);
    }
}
