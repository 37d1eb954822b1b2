package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Fill;
import whichway.chart.Mark.Weight;
import whichway.core.Contrast;
import whichway.core.Contrast.Cause;
import whichway.core.Contrast.Step;
import whichway.core.Knowledge;
import whichway.core.Standing;
import whichway.core.Theme;
import whichway.words.Words;

/// Draws why one approach stands above another: from the score of the one, step by step, to the score of the other.
///
/// Each step has the colour of the approach it speaks for, and leads to the question it comes from.
public final class WaterfallChart {
    private static final double ROW = 24;
    private static final double TOTAL = 30;
    private static final double HEADING = 30;
    private static final double BAR = 12;
    private static final double TOTAL_BAR = 16;
    private static final double GAP = 12;
    private static final double POINTS = 40;
    /// Part of the width that names may take.
    private static final double NAMES = 0.4;

    private final Contrast contrast;
    private final Knowledge knowledge;
    private final Words words;
    private final double width;
    private final double names;
    private final Scale scale;
    private final List<Mark> marks = new ArrayList<>();
    private double y = 2;
    private double running;

    private WaterfallChart(Contrast contrast, Knowledge knowledge, double width, Words words) {
        this.contrast = contrast;
        this.knowledge = knowledge;
        this.words = words;
        this.width = width;
        DoubleStream labels = DoubleStream.concat(contrast.steps().stream().mapToDouble(s -> Lettering.width(name(s))),
                List.of(contrast.upper(), contrast.lower()).stream()
                        .mapToDouble(s -> Lettering.width(s.approach().shortName())));
        names = Math.min(width * NAMES, labels.max().orElse(0));
        scale = Scale.over(totals().stream().mapToDouble(t -> t), 10, names + GAP, width - POINTS - names - 2 * GAP);
    }

    /// Draws a contrast.
    ///
    /// @param width in pixels, 320 or more
    public static Picture of(Contrast contrast, Knowledge knowledge, double width, Words words) {
        return new WaterfallChart(contrast, knowledge, width, words).draw();
    }

    private List<Double> totals() {
        List<Double> totals = new ArrayList<>(List.of(contrast.lower().score()));
        for (Step step : ordered())
            totals.add(totals.getLast() + step.points());
        return totals;
    }

    private List<Step> ordered() {
        List<Step> ordered = new ArrayList<>(of(Cause.PRIOR));
        knowledge.themes().forEach(theme -> ordered.addAll(of(theme)));
        ordered.addAll(of(Cause.PENALTY));
        return ordered;
    }

    private List<Step> of(Cause cause) {
        return contrast.steps().stream().filter(step -> step.cause() == cause).toList();
    }

    private List<Step> of(Theme theme) {
        return of(Cause.TRAIT).stream().filter(step -> knowledge.trait(step.id()).theme().equals(theme.id())).toList();
    }

    private Picture draw() {
        double top = y;
        running = contrast.lower().score();
        total(contrast.lower());
        group("", of(Cause.PRIOR));
        knowledge.themes().forEach(theme -> group(theme.name(), of(theme)));
        group(words.say("chart.penalties"), of(Cause.PENALTY));
        connect(0, 6);
        y += 6;
        running = contrast.upper().score();
        total(contrast.upper());
        marks.addFirst(new Mark.Rule(scale.zero(), top, scale.zero(), y, Ink.STRONG_LINE, false));
        return new Picture(width, y + 2, finding(), marks);
    }

    private void total(Standing standing) {
        double from = Math.min(scale.zero(), scale.at(standing.score()));
        double baseline = y + TOTAL / 2 + 4.5;
        String name = standing.approach().shortName();
        marks.add(new Mark.Text(0, baseline, name, Align.START, Ink.TEXT, Lettering.SIZE, Weight.SEMIBOLD,
                standing.blocked(), ""));
        marks.add(new Mark.Bar(from, y + (TOTAL - TOTAL_BAR) / 2, Math.abs(scale.length(standing.score())), TOTAL_BAR,
                Ink.of(standing.approach()), standing.blocked() ? Fill.HATCHED : Fill.SOLID, "",
                words.say("chart.comparison.score", standing.approach().name(), words.points(standing.score()))));
        marks.add(new Mark.Text(width, baseline, words.points(standing.score()), Align.END, Ink.TEXT, Lettering.SIZE,
                Weight.SEMIBOLD, false, ""));
        y += TOTAL;
    }

    private void group(String heading, List<Step> steps) {
        if (steps.isEmpty())
            return;
        if (!heading.isEmpty()) {
            connect(0, HEADING);
            marks.add(new Mark.Text(0, y + HEADING - 7, heading, Align.START, Ink.MUTED, Lettering.SIZE,
                    Weight.SEMIBOLD, false, ""));
            y += HEADING;
        }
        steps.forEach(this::step);
    }

    private void step(Step step) {
        List<String> name = Lettering.lines(name(step), names);
        double height = ROW + (name.size() - 1) * Lettering.LEADING;
        double middle = y + height / 2;
        double next = running + step.points();
        String trait = trait(step);
        for (int line = 0; line < name.size(); line++)
            marks.add(new Mark.Text(0, y + ROW / 2 + 4.5 + line * Lettering.LEADING, name.get(line), Align.START,
                    Ink.TEXT, Lettering.SIZE, Weight.REGULAR, false, trait));
        connect(0, height / 2 - BAR / 2);
        marks.add(new Mark.Bar(scale.at(Math.min(running, next)), middle - BAR / 2,
                Math.abs(scale.length(step.points())), BAR, Ink.of(favoured(step).approach()), Fill.SOLID, trait,
                tip(step)));
        running = next;
        connect(height / 2 + BAR / 2, height);
        marks.add(new Mark.Text(width, middle + 4.5, words.gain(step.points()), Align.END, Ink.TEXT, Lettering.SIZE,
                Weight.REGULAR, false, trait));
        y += height;
    }

    private void connect(double from, double to) {
        double x = scale.at(running);
        marks.add(new Mark.Rule(x, y + from, x, y + to, Ink.STRONG_LINE, false));
    }

    private Standing favoured(Step step) {
        return step.points() > 0 ? contrast.upper() : contrast.lower();
    }

    private String name(Step step) {
        return switch (step.cause()) {
            case PRIOR -> words.say("chart.prior");
            case TRAIT -> knowledge.trait(step.id()).name();
            case PENALTY -> knowledge.penalty(step.id()).name();
        };
    }

    /// A penalty leads to the first question that decides about it.
    private String trait(Step step) {
        return switch (step.cause()) {
            case PRIOR -> "";
            case TRAIT -> step.id();
            case PENALTY -> knowledge.penalty(step.id()).when().traits().stream().findFirst().orElse("");
        };
    }

    private String tip(Step step) {
        return words.say("chart.waterfall.step", name(step), words.points(Math.abs(step.points())),
                favoured(step).approach().shortName());
    }

    private String finding() {
        String upper = contrast.upper().approach().shortName();
        String lower = contrast.lower().approach().shortName();
        String margin = words.points(Math.abs(contrast.margin()));
        String first = words.say(contrast.margin() < 0 ? "chart.waterfall.below" : "chart.waterfall.above", upper,
                margin, lower);
        return first + reasons("chart.waterfall.for", upper, contrast.reasonsFor())
                + reasons("chart.waterfall.for", lower, contrast.reasonsAgainst());
    }

    private String reasons(String key, String approach, List<Step> steps) {
        if (steps.isEmpty())
            return "";
        return " " + words.say(key, approach, steps.stream().limit(3)
                .map(step -> words.say("chart.waterfall.reason", name(step), words.points(Math.abs(step.points()))))
                .collect(Collectors.joining(", ")));
    }
}
