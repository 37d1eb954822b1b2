package whichway.control;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;

class ChosenTest {
    private static final Kind CHOICE = KnowledgeReader.bundled().trait("citations").kind();
    private static final Kind TOGGLE = KnowledgeReader.bundled().trait("erasure").kind();

    @Test
    void noneOneAndSeveralAreDifferentAnswers() {
        Chosen none = Chosen.by(CHOICE, Optional.empty());
        assertThat(none.answer()).isEmpty();
        Chosen one = none.toggled("mandatory");
        assertThat(one.answer()).contains(new Answer.Pick("mandatory"));
        assertThat(one.toggled("nice").toggled("mandatory").answer()).contains(new Answer.Pick("nice"));
        assertThat(one.toggled("mandatory").answer()).isEmpty();
    }

    @Test
    void orderOfTickingIsForgotten() {
        Chosen backwards = Chosen.by(CHOICE, Optional.of(new Answer.Pick("mandatory"))).toggled("nice");
        assertThat(backwards.answer()).contains(new Answer.AnyOf(List.of("nice", "mandatory")));
    }

    @Test
    void aSetOfOneIsAPick() {
        assertThat(Chosen.by(CHOICE, Optional.of(new Answer.AnyOf(List.of("nice")))).answer())
                .contains(new Answer.Pick("nice"));
    }

    @Test
    void yesStandsBeforeNo() {
        assertThat(Chosen.options(TOGGLE).getFirst().id()).isEqualTo("true");
        assertThat(Chosen.by(TOGGLE, Optional.of(new Answer.Flag(false))).answer()).contains(new Answer.Flag(false));
    }
}
