package whichway.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Trait;
import whichway.words.AnswerWords;
import whichway.words.Words;

/// What sets one assessment apart from another, in words.
///
/// @param knowledge names the traits
/// @param words of the sentences
record Differences(Knowledge knowledge, Words words) {
    /// Each answer and each emphasis that differs, as it is in `other`.
    List<String> of(Assessment assessment, Assessment other) {
        AnswerWords answers = new AnswerWords(words);
        List<String> all = new ArrayList<>();
        for (Trait trait : knowledge.traits()) {
            Optional<Answer> answer = other.answer(trait.id());
            if (!answer.equals(assessment.answer(trait.id())))
                all.add(words.say("panel.what-if.answer", trait.name(), answers.within(trait, answer)));
            double emphasis = other.emphasis(trait.id());
            if (emphasis != assessment.emphasis(trait.id()))
                all.add(words.say("panel.what-if.emphasis", trait.name(), emphasis));
        }
        return List.copyOf(all);
    }
}
