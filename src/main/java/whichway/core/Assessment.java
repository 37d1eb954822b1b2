package whichway.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Everything that people said about one project. Immutable: a change gives a new one.
///
/// @param id a UUID that stays with the assessment for life
/// @param seed where all its random draws come from
/// @param knowledge version of the knowledge it was made with
/// @param project what is being decided
/// @param answers answer by trait id; absent means "don't know"
/// @param emphasis the room's multiplier of a trait's importance: 0, 0.5, 1 or 2; absent means 1
/// @param notes free text by trait id
/// @param followUps who finds out what, by trait id
/// @param plan what the arithmetic of context and money needs beyond the answers
/// @param decision what the room decided in the end
public record Assessment(String id, long seed, String knowledge, Project project, Map<String, Answer> answers,
        Map<String, Double> emphasis, Map<String, String> notes, Map<String, FollowUp> followUps, Plan plan,
        Decision decision) {
    public Assessment {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        emphasis = Collections.unmodifiableMap(new LinkedHashMap<>(emphasis));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        followUps = Collections.unmodifiableMap(new LinkedHashMap<>(followUps));
    }

    /// An assessment on which nothing was decided yet.
    public Assessment(String id, long seed, String knowledge, Project project, Map<String, Answer> answers,
            Map<String, Double> emphasis, Map<String, String> notes, Map<String, FollowUp> followUps, Plan plan) {
        this(id, seed, knowledge, project, answers, emphasis, notes, followUps, plan, Decision.NONE);
    }

    /// An assessment in which nobody was asked to find anything out, nor said anything of money, yet.
    public Assessment(String id, long seed, String knowledge, Project project, Map<String, Answer> answers,
            Map<String, Double> emphasis, Map<String, String> notes) {
        this(id, seed, knowledge, project, answers, emphasis, notes, Map.of(), Plan.NONE);
    }

    /// The answer to a trait; empty for "don't know".
    public Optional<Answer> answer(String trait) {
        return Optional.ofNullable(answers.get(trait));
    }

    /// The note on a trait; empty text where there is none.
    public String note(String trait) {
        return notes.getOrDefault(trait, "");
    }

    /// The multiplier of a trait's importance, 0..2.
    public double emphasis(String trait) {
        return emphasis.getOrDefault(trait, 1.0);
    }

    /// Who finds out the answer to a trait, and by when.
    public FollowUp followUp(String trait) {
        return followUps.getOrDefault(trait, FollowUp.NONE);
    }

    /// The same with one answer given, changed or, where empty, taken back.
    public Assessment withAnswer(String trait, Optional<Answer> answer) {
        return new Assessment(id, seed, knowledge, project, with(answers, trait, answer), emphasis, notes, followUps,
                plan, decision);
    }

    /// The same with all answers replaced.
    public Assessment withAnswers(Map<String, Answer> all) {
        return new Assessment(id, seed, knowledge, project, all, emphasis, notes, followUps, plan, decision);
    }

    /// The same with one note written, or removed where the text is blank.
    public Assessment withNote(String trait, String note) {
        return new Assessment(id, seed, knowledge, project, answers, emphasis,
                with(notes, trait, note.isBlank() ? Optional.empty() : Optional.of(note)), followUps, plan, decision);
    }

    /// The same with one question followed up by somebody, or, where nothing is said, by nobody.
    public Assessment withFollowUp(String trait, FollowUp followUp) {
        return new Assessment(id, seed, knowledge, project, answers, emphasis, notes,
                with(followUps, trait, followUp.equals(FollowUp.NONE) ? Optional.empty() : Optional.of(followUp)),
                plan, decision);
    }

    /// The same with one emphasis set; 1 is the default and is not kept.
    public Assessment withEmphasis(String trait, double multiplier) {
        return new Assessment(id, seed, knowledge, project, answers,
                with(emphasis, trait, multiplier == 1 ? Optional.empty() : Optional.of(multiplier)), notes, followUps,
                plan, decision);
    }

    /// The same about another project text.
    public Assessment withProject(Project changed) {
        return new Assessment(id, seed, knowledge, changed, answers, emphasis, notes, followUps, plan, decision);
    }

    /// The same with another plan.
    public Assessment withPlan(Plan changed) {
        return new Assessment(id, seed, knowledge, project, answers, emphasis, notes, followUps, changed, decision);
    }

    /// The same with another decision.
    public Assessment withDecision(Decision made) {
        return new Assessment(id, seed, knowledge, project, answers, emphasis, notes, followUps, plan, made);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, Optional<V> value) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        value.ifPresentOrElse(v -> changed.put(key, v), () -> changed.remove(key));
        return changed;
    }
}
