package whichway.file;

import java.util.List;

/// The names in an assessment's file, in the order in which new ones are written.
final class AssessmentFormat {
    static final String FORMAT = "whichway-assessment";
    static final long VERSION = 1;
    static final List<String> KEYS = List.of("format", "version", "id", "seed", "knowledge", "project", "answers",
            "emphasis", "notes", "follow-ups", "figures", "models", "prices", "decision");
    static final List<String> PROJECT_KEYS = List.of("name", "client", "question", "date");
    static final List<String> FOLLOW_UP_KEYS = List.of("owner", "due");
    static final List<String> DECISION_KEYS = List.of("choice", "reason", "by", "date", "review");
    static final List<Double> MULTIPLIERS = List.of(0.0, 0.5, 1.0, 2.0);

    private AssessmentFormat() {}
}
