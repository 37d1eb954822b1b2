package whichway.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import whichway.core.Analysis;
import whichway.core.Certainty;
import whichway.core.Knowledge;
import whichway.core.Robustness;
import whichway.core.Standing;
import whichway.words.AnswerWords;
import whichway.words.Words;

/// Says how far the lead can be leaned on: in plausible worlds, under shaken judgement, and whatever the open answers
/// are.
///
/// @param knowledge names the approaches
/// @param words of the sentences
record Sturdiness(Knowledge knowledge, Words words) {
    /// The sentences, each for itself.
    List<String> say(Analysis analysis) {
        if (analysis.evaluation().leader().isEmpty())
            return List.of(words.say("page.compare.robust.blocked"));
        Robustness robustness = analysis.robustness();
        Standing leader = analysis.evaluation().leader().get();
        List<String> told = new ArrayList<>();
        told.add(words.say("page.compare.robust.worlds", leader.approach().shortName(),
                words.outOf100(robustness.shareOf(leader.approach().id())), robustness.worlds()));
        analysis.judgementSurvival().ifPresent(survival -> told.add(words.say("page.compare.robust.judgement",
                leader.approach().shortName(), words.outOf100(survival))));
        for (Standing standing : analysis.evaluation().open()) {
            double out = robustness.blocked().getOrDefault(standing.approach().id(), 0.0);
            if (out > 0)
                told.add(words.say("page.compare.robust.out", standing.approach().shortName(),
                        words.outOf100(out)));
        }
        if (robustness.nobody() > 0)
            told.add(words.say("page.compare.robust.nobody", words.outOf100(robustness.nobody())));
        told.addAll(certain(analysis));
        return List.copyOf(told);
    }

    private List<String> certain(Analysis analysis) {
        Certainty certainty = new Certainty(knowledge);
        List<Standing> ranked = analysis.evaluation().ranking();
        Map<List<String>, List<String>> above = new LinkedHashMap<>();
        for (Standing upper : ranked) {
            List<String> lower = ranked.stream().filter(other -> other.score() < upper.score()
                    && certainty.better(analysis.assessment(), upper.approach().id(), other.approach().id()))
                    .map(other -> other.approach().shortName()).toList();
            if (!lower.isEmpty())
                above.computeIfAbsent(lower, _ -> new ArrayList<>()).add(upper.approach().shortName());
        }
        AnswerWords lists = new AnswerWords(words);
        return above.entrySet().stream().map(entry -> words.say("page.compare.robust.certain",
                lists.allOf(entry.getValue()), entry.getValue().size(), lists.allOf(entry.getKey()))).toList();
    }
}
