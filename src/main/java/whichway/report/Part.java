package whichway.report;

import java.util.Locale;

/// The parts of a report after its first page, in reading order.
public enum Part {
    SUMMARY, PROJECT, WHY, OTHERS, CHANGES, ROBUSTNESS, CONTEXT_FIT, COST, RUNNER_UP, ROADMAP, MEASURES, RISKS, OPEN, COVERAGE, ANSWERS, METHOD, SOURCES, GLOSSARY;

    /// The id of its section, such as `runner-up`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
