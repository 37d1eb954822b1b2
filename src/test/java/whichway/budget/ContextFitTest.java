package whichway.budget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import whichway.core.Answer;
import whichway.core.Estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ContextFitTest {
    /// A request that holds 2,000 tokens besides the text: 800 + 600 + 200 + 400.
    private static Case request() {
        return Case.blank().figure("system-tokens", 800).figure("tuned-system-tokens", 100)
                .figure("prompt-examples-tokens", 1500).figure("other-examples-tokens", 0)
                .figure("history-tokens", 600).figure("question-tokens", 200).figure("answer-tokens", 400)
                .figure("reasoning-tokens", 0).figure("passages", 5).figure("passage-tokens", 500)
                .figure("tool-schema-tokens", 300).figure("window-share", 0.5).figure("document-share", 1)
                .trait("window-tokens", 100_000).trait("corpus-tokens", 40_000).trait("documents-per-answer", 4)
                .trait("document-tokens", 1000);
    }

    @Test
    void everyApproachNeedsTheSumOfItsParts() {
        ContextFit fit = request().fit();
        assertThat(fit.of("prompting").tokens()).isEqualTo(Estimate.exactly(3500));
        assertThat(fit.of("long-context").tokens()).isEqualTo(Estimate.exactly(42_000));
        assertThat(fit.of("rag").tokens()).isEqualTo(Estimate.exactly(4500));
        assertThat(fit.of("fine-tuning").tokens()).isEqualTo(Estimate.exactly(1300));
        assertThat(fit.of("rag-fine-tuning").tokens()).isEqualTo(Estimate.exactly(3800));
        assertThat(fit.of("tools").tokens()).isEqualTo(Estimate.exactly(2300));
        for (Need need : fit.needs())
            assertThat(need.parts().stream().map(Need.Part::tokens).reduce(Estimate.ZERO, Estimate::plus))
                    .isEqualTo(need.tokens());
    }

    @Test
    void mostPassagesAreWhatTheUsablePartHasRoomFor() {
        assertThat(request().fit().passages()).isEqualTo(Estimate.exactly(96));
        assertThat(request().trait("window-tokens", 4096).fit().passages()).isEqualTo(Estimate.exactly(0));
        assertThat(request().trait("window-tokens", 1000).fit().passages()).isEqualTo(Estimate.exactly(0));
    }

    @ParameterizedTest
    @CsvSource({"48000, FITS, 0", "48001, BADLY, 1", "82000, BADLY, 34000", "82001, TOO_LARGE, 34001"})
    void theWholeTextFitsOrBadlyOrNot(double corpus, Fit fit, double over) {
        Need need = request().trait("corpus-tokens", corpus).fit().of("long-context");
        assertThat(need.fit()).isEqualTo(fit);
        assertThat(need.over()).isEqualTo(over);
    }

    @Test
    void aWindowSmallerThanItsMarginHoldsWhatFitsItsUsablePart() {
        assertThat(request().trait("window-tokens", 8000).trait("corpus-tokens", 1000).fit().of("long-context").fit())
                .isEqualTo(Fit.FITS);
        assertThat(request().trait("window-tokens", 4096).fit().of("rag").fit()).isEqualTo(Fit.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"48, FITS, 0, 100000", "49, BADLY, 1000, 102000", "83, TOO_LARGE, 35000, 170000"})
    void documentsOfOneAnswerFitTogetherOrNot(double documents, Fit fit, double over, double window) {
        Evidence evidence = request().trait("documents-per-answer", documents).fit().evidence();
        assertThat(evidence.needed()).isEqualTo(Estimate.exactly(documents * 1000));
        assertThat(evidence.room()).isEqualTo(Estimate.exactly(48_000));
        assertThat(evidence.fit()).isEqualTo(fit);
        assertThat(evidence.over()).isEqualTo(over);
        assertThat(evidence.window()).isCloseTo(window, within(1e-6));
        assertThat(evidence.remedies().isEmpty()).isEqualTo(fit == Fit.FITS);
    }

    @Test
    void onlyThePartThatIsNeededCounts() {
        assertThat(request().trait("documents-per-answer", 100).figure("document-share", 0.1).fit().evidence().fit())
                .isEqualTo(Fit.FITS);
    }

    @Test
    void rangesGiveTheBestAndTheWorst() {
        Case range = request().trait("corpus-tokens", 60_000).figure("window-share", new Answer.Range(0.25, 0.9));
        Need need = range.fit().of("long-context");
        assertThat(need.atBest()).isEqualTo(Fit.FITS);
        assertThat(need.atWorst()).isEqualTo(Fit.BADLY);
        assertThat(range.fit().usable().low()).isEqualTo(25_000);
        assertThat(range.fit().usable().high()).isEqualTo(90_000);
        assertThat(range.fit().passages().low()).isEqualTo(46);
        assertThat(range.fit().passages().high()).isEqualTo(176);
    }

    @Test
    void tokensAreSaidInPages() {
        Estimate pages = request().fit().pages(Estimate.exactly(36_000));
        assertThat(pages).isEqualTo(new Estimate(40, 72, 90));
    }

    @Test
    void anOpenWindowIsAMillion() {
        assertThat(Case.blank().fit().window()).isEqualTo(Estimate.exactly(1_000_000));
    }

    @Test
    void whatNobodySaidIsAssumedAndShown() {
        assertThat(request().fit().assumed()).extracting(Input::id).contains("tokens-per-page")
                .doesNotContain("window-tokens", "document-share", "system-tokens");
        assertThat(Case.blank().fit().assumed()).extracting(Input::id).contains("window-tokens", "document-tokens",
                "documents-per-answer", "corpus-tokens", "window-share").doesNotHaveDuplicates();
    }
}
