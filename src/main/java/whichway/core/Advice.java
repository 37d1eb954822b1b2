package whichway.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is known of going on from a decision: stages, measures, risks, what people ask next, and the field's terms.
///
/// @param stages in the order in which projects go through them
/// @param measures in the order in which they are named
/// @param testing how large a test is and what its figures are worth
/// @param risks in the order in which they are named
/// @param inquiries in the order in which they are asked
/// @param terms in the order of the alphabet
public record Advice(List<Stage> stages, List<Measure> measures, List<Passage> testing, List<Risk> risks,
        List<Inquiry> inquiries, List<Term> terms) {
    /// No advice.
    public static final Advice NONE = new Advice(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /// What passages may name besides traits: the leader, the weeks until users work with the result, the number of
    /// stages.
    public static final Set<String> NAMES = Set.of("leader", "weeks", "stages");

    public Advice {
        stages = List.copyOf(stages);
        measures = List.copyOf(measures);
        testing = List.copyOf(testing);
        risks = List.copyOf(risks);
        inquiries = List.copyOf(inquiries);
        terms = List.copyOf(terms);
    }

    /// The same with only what is meant for one assessment.
    ///
    /// @param leader id of the approach that leads; empty where every one is ruled out
    public Advice on(Knowledge knowledge, Assessment assessment, Optional<String> leader) {
        Audience audience = new Audience(knowledge, assessment, leader);
        return new Advice(stages.stream().filter(stage -> audience.hears(stage.occasion())).map(audience::stage)
                .toList(),
                measures.stream().filter(measure -> audience.hears(measure.occasion())).map(audience::measure).toList(),
                audience.passages(testing),
                risks.stream().filter(risk -> audience.hears(risk.occasion())).toList(),
                inquiries.stream().map(audience::inquiry).filter(inquiry -> !inquiry.answers().isEmpty()).toList(),
                terms);
    }

    private record Audience(Knowledge knowledge, Assessment assessment, Optional<String> leader) {
        private boolean hears(Occasion occasion) {
            return occasion.holds(knowledge, assessment, leader);
        }

        private List<Passage> passages(List<Passage> all) {
            List<Passage> heard = new ArrayList<>();
            boolean said = false;
            for (Passage passage : all) {
                said = said && passage.otherwise();
                if (!said && hears(passage.occasion())) {
                    heard.add(passage);
                    said = true;
                }
            }
            return heard;
        }

        private Stage stage(Stage all) {
            return new Stage(all.id(), all.name(), all.weeksFrom(), all.weeksTo(), all.optional(), all.users(),
                    all.occasion(),
                    passages(all.entry()), passages(all.steps()), passages(all.exit()));
        }

        private Measure measure(Measure all) {
            return new Measure(all.id(), all.name(), all.meaning(), passages(all.targets()), all.scorer(),
                    all.occasion());
        }

        private Inquiry inquiry(Inquiry all) {
            return new Inquiry(all.id(), all.question(), passages(all.answers()));
        }
    }
}
