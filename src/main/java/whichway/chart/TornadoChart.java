package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Fill;
import whichway.chart.Mark.Weight;
import whichway.core.Approach;
import whichway.core.Knowledge;
import whichway.core.Reach;
import whichway.core.Trait;
import whichway.words.AnswerWords;
import whichway.words.Words;

/// Draws how far the leader's lead goes as each answer runs over all that it could be, widest first.
public final class TornadoChart {
    private static final double ROW = 26;
    private static final double BAR = 12;
    private static final double GAP = 8;
    private static final double POINTS = 40;
    private static final double CLEAR = 2;
    /// Part of the width that names may take.
    private static final double NAMES = 0.4;

    private final Approach leader;
    private final List<Reach> reaches;
    private final double lead;
    private final Knowledge knowledge;
    private final Words words;
    private final double width;
    private final Scale scale;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> labels = new ArrayList<>();
    private double y = Lettering.LEADING + 4;

    private TornadoChart(Approach leader, double lead, List<Reach> reaches, Knowledge knowledge, double width,
            Words words) {
        this.leader = leader;
        this.lead = lead;
        this.reaches = reaches;
        this.knowledge = knowledge;
        this.words = words;
        this.width = width;
        double names = Math.min(width * NAMES,
                Lettering.widest(reaches.stream().map(reach -> trait(reach).name()).toList()));
        scale = Scale.over(
                DoubleStream.concat(DoubleStream.of(lead),
                        reaches.stream().flatMapToDouble(reach -> DoubleStream.of(reach.low(), reach.high()))),
                4, names + GAP + POINTS, width - names - GAP - 2 * POINTS);
    }

    /// Draws some reaches.
    ///
    /// @param leader whose lead it is
    /// @param lead the lead as things stand, in points
    /// @param reaches at least one
    /// @param width in pixels, 320 or more
    public static Picture of(Approach leader, double lead, List<Reach> reaches, Knowledge knowledge, double width,
            Words words) {
        return new TornadoChart(leader, lead, reaches, knowledge, width, words).draw();
    }

    private Picture draw() {
        double top = y;
        reaches.forEach(this::row);
        head(scale.zero(), words.say("chart.tornado.level"), top, false);
        head(scale.at(lead), words.say("chart.tornado.now"), top, true);
        marks.addAll(labels);
        return new Picture(width, y + 2, finding(), marks);
    }

    private void head(double x, String label, double top, boolean dashed) {
        marks.add(new Mark.Rule(x, top - 2, x, y, dashed ? Ink.TEXT : Ink.STRONG_LINE, dashed));
        // Two heads that stand close lean away from one another.
        boolean close = Math.abs(scale.at(lead) - scale.zero()) < 60;
        Align align = !close ? Align.MIDDLE : dashed ? Align.START : Align.END;
        marks.add(new Mark.Text(x, top - 6, label, align, Ink.MUTED, Lettering.SIZE, Weight.REGULAR, false, ""));
    }

    private void row(Reach reach) {
        String trait = reach.trait();
        List<String> name = Lettering.lines(trait(reach).name(), width * NAMES);
        double height = ROW + (name.size() - 1) * Lettering.LEADING;
        double middle = y + height / 2;
        for (int line = 0; line < name.size(); line++)
            marks.add(new Mark.Text(0, y + ROW / 2 + 4.5 + line * Lettering.LEADING, name.get(line), Align.START,
                    Ink.TEXT, Lettering.SIZE, Weight.REGULAR, false, trait));
        bar(Math.min(reach.low(), 0), Math.min(reach.high(), 0), middle, Ink.STRONG_LINE, trait, tip(reach));
        bar(Math.max(reach.low(), 0), Math.max(reach.high(), 0), middle, Ink.of(leader), trait, "");
        label(scale.at(reach.low()) - 4, reach.low(), Align.END, middle, trait);
        label(scale.at(reach.high()) + 4, reach.high(), Align.START, middle, trait);
        y += height;
    }

    private void bar(double from, double to, double middle, Ink ink, String trait, String tip) {
        if (to > from || !tip.isEmpty())
            marks.add(new Mark.Bar(scale.at(from), middle - BAR / 2, scale.length(to - from), BAR, ink, Fill.SOLID,
                    trait, tip));
    }

    /// Labels lie over the upright lines, and break those that they would touch.
    private void label(double x, double points, Align align, double middle, String trait) {
        String text = words.points(points);
        double length = Lettering.width(text);
        double from = align == Align.END ? x - length : x;
        for (double line : new double[]{scale.zero(), scale.at(lead)})
            if (line > from - CLEAR && line < from + length + CLEAR)
                labels.add(new Mark.Bar(line - 1, middle - ROW / 2 + 4, 2, ROW - 8, Ink.GROUND, Fill.SOLID, trait, ""));
        labels.add(new Mark.Text(x, middle + 4.5, text, align, Ink.MUTED, Lettering.SIZE, Weight.REGULAR, false,
                trait));
    }

    private Trait trait(Reach reach) {
        return knowledge.trait(reach.trait());
    }

    private String tip(Reach reach) {
        AnswerWords answers = new AnswerWords(words);
        String span = words.say("chart.tornado.tip", trait(reach).name(), leader.shortName(), words.gain(reach.low()),
                answers.within(trait(reach), Optional.of(reach.atLow())), words.gain(reach.high()),
                answers.within(trait(reach), Optional.of(reach.atHigh())));
        return reach.out() ? span + " " + words.say("chart.tornado.out", leader.shortName()) : span;
    }

    private String finding() {
        Reach widest = reaches.getFirst();
        long flips = reaches.stream().filter(reach -> reach.low() < 0 || reach.out()).count();
        return words.say("chart.tornado.finding", leader.shortName(), trait(widest).name(), words.gain(widest.low()),
                words.gain(widest.high()), flips);
    }
}
