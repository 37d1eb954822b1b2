package whichway.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import whichway.budget.ContextFit;
import whichway.budget.Need;
import whichway.chart.Mark.Fill;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.knowledge.KnowledgeReader;
import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ContextChartTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Assessment BLANK = new Assessment("id", 1, "2026-11", Project.BLANK, Map.of(), Map.of(),
            Map.of());

    @Test
    void barsAreAsLongAsTheirNeedsOnTheScaleOfTheWindow() {
        ContextFit fit = fit(300_000, 1e6);
        Picture picture = whole(fit);
        double pixels = pixels(fit, picture);
        for (Approach approach : KNOWLEDGE.approaches())
            assertThat(bars(picture, approach).stream().mapToDouble(Mark.Bar::width).sum())
                    .isCloseTo(fit.of(approach.id()).tokens().usual() * pixels, within(1e-6));
    }

    @Test
    void partsFollowOneAnotherWithoutGap() {
        ContextFit fit = fit(300_000, 1e6);
        Approach approach = approach("long-context");
        List<Mark.Bar> bars = bars(whole(fit), approach);
        List<Need.Part> parts = fit.of(approach.id()).parts().stream().filter(part -> part.tokens().usual() > 0)
                .toList();
        assertThat(bars).hasSameSizeAs(parts);
        for (int i = 1; i < bars.size(); i++)
            assertThat(bars.get(i).x()).isCloseTo(bars.get(i - 1).x() + bars.get(i - 1).width(), within(1e-9));
        assertThat(bars).filteredOn(bar -> bar.fill() == Fill.SOLID).singleElement()
                .satisfies(bar -> assertThat(bar.tip()).isEqualTo("Long context: whole text, 300k tokens"));
    }

    @Test
    void whatLiesBeyondTheUsablePartIsHatched() {
        ContextFit fit = fit(700_000, 1e6);
        Picture picture = whole(fit);
        double usable = dashed(picture).x1();
        assertThat(bars(picture, approach("long-context"))).allSatisfy(bar -> {
            if (bar.fill() == Fill.HATCHED)
                assertThat(bar.x()).isGreaterThanOrEqualTo(usable - 1e-9);
            else
                assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(usable + 1e-9);
        }).anySatisfy(bar -> assertThat(bar.fill()).isEqualTo(Fill.HATCHED));
        assertThat(bars(picture, approach("rag"))).noneMatch(bar -> bar.fill() == Fill.HATCHED);
    }

    @Test
    void whatIsFarTooLargeIsCutAndStaysInThePicture() {
        Picture picture = whole(fit(50e6, 1e6));
        assertThat(picture.marks()).filteredOn(Mark.Path.class::isInstance).hasSize(1);
        assertThat(bars(picture, approach("long-context"))).allSatisfy(bar -> {
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(600);
            assertThat(bar.width()).isPositive();
        });
    }

    @Test
    void bothLinesAreMarkedInTheirOrder() {
        ContextFit fit = fit(300_000, 200_000);
        Picture picture = whole(fit);
        assertThat(texts(picture)).contains("window 200k", "read well 100k");
        double window = picture.marks().stream().filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast)
                .filter(rule -> !rule.dashed() && rule.ink().equals(Ink.STRONG_LINE)).findFirst().orElseThrow().x1();
        assertThat(dashed(picture).x1()).isLessThan(window);
        double left = bars(picture, approach("rag")).getFirst().x();
        assertThat((dashed(picture).x1() - left) / (window - left)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theCloseUpNamesEveryPartThatIsThere() {
        Picture picture = ContextChart.closeUp(fit(300_000, 1e6), KNOWLEDGE, 900, WORDS);
        assertThat(texts(picture)).contains(
                "system prompt 800 · conversation 600 · question 60 · passages 2,500 · answer 400",
                "system prompt 800 · whole text 300k · conversation 600 · question 60 · answer 400");
        assertThat(texts(picture)).noneMatch(text -> text.startsWith("window"));
    }

    @Test
    void staysInItsFrameAtEveryWidthAndInEveryState() {
        for (double corpus : new double[]{0, 1000, 1e6, 1e12})
            for (double window : new double[]{0, 4096, 1e6})
                for (double width : new double[]{320, 498, 900})
                    for (Picture picture : List.of(
                            ContextChart.of(fit(corpus, window), KNOWLEDGE, width, WORDS),
                            ContextChart.closeUp(fit(corpus, window), KNOWLEDGE, width, WORDS)))
                        for (Mark mark : picture.marks())
                            if (mark instanceof Mark.Bar bar) {
                                assertThat(bar.x()).isNotNegative();
                                assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(width);
                                assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(picture.height());
                            } else if (mark instanceof Mark.Rule rule)
                                assertThat(Math.max(rule.x1(), rule.x2())).isBetween(0.0, width);
    }

    @Test
    void saysForThoseWhoCannotSeeWhatItShows() {
        assertThat(whole(fit(700_000, 1e6)).finding()).isEqualTo(
                "Of a window of 1M tokens, 500k are read well; long context takes more than that.");
        assertThat(whole(fit(70_000, 1e6)).finding()).isEqualTo(
                "Of a window of 1M tokens, 500k are read well, more than one request of any approach takes.");
        assertThat(ContextChart.closeUp(fit(700_000, 1e6), KNOWLEDGE, 600, WORDS).finding()).isEqualTo(
                "One request takes: Prompting 3,360 (fits), Long context 702k (fits, but not well), "
                        + "RAG 4,360 (fits), Fine-tuning 1,260 (fits), RAG + tuning 3,760 (fits), "
                        + "Live tools 3,360 (fits).");
    }

    private static ContextFit fit(double corpus, double window) {
        return ContextFit.of(KNOWLEDGE, BLANK.withAnswer("corpus-tokens", Optional.of(new Answer.Amount(corpus)))
                .withAnswer("window-tokens", Optional.of(new Answer.Amount(window))));
    }

    private static Picture whole(ContextFit fit) {
        return ContextChart.of(fit, KNOWLEDGE, 600, WORDS);
    }

    private static Approach approach(String id) {
        return KNOWLEDGE.approaches().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static double pixels(ContextFit fit, Picture picture) {
        return bars(picture, approach("long-context")).stream().mapToDouble(Mark.Bar::width).sum()
                / fit.of("long-context").tokens().usual();
    }

    private static Mark.Rule dashed(Picture picture) {
        return picture.marks().stream().filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast)
                .filter(Mark.Rule::dashed).findFirst().orElseThrow();
    }

    private static List<Mark.Bar> bars(Picture picture, Approach approach) {
        return picture.marks().stream().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast)
                .filter(bar -> bar.ink().equals(Ink.of(approach))).toList();
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).words())
                .toList();
    }
}
