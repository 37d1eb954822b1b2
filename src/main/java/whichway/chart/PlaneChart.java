package whichway.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Fill;
import whichway.chart.Mark.Point;
import whichway.chart.Mark.Weight;
import whichway.core.Knowledge;
import whichway.core.MapRow;
import whichway.words.Words;

/// Draws which approach leads where, over all answers to two traits, and where the project lies on it.
public final class PlaneChart {
    /// Beside other pictures it is no taller than this; alone on a wide page it grows with the width.
    private static final double TALLEST_BESIDE = 360;
    private static final double TALLEST_ALONE = 0.45;
    private static final double GAP = 8;
    private static final double SPOT = 6;
    private static final double CLOUD = 1.5;
    /// Part of the width that words along the upright side may take.
    private static final double NAMES = 0.25;

    private final Terrain terrain;
    private final Knowledge knowledge;
    private final Words words;
    private final double width;
    private final double left;
    private final double top;
    private final double side;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();

    private PlaneChart(Terrain terrain, Knowledge knowledge, double width, Words words) {
        this.terrain = terrain;
        this.knowledge = knowledge;
        this.words = words;
        this.width = width;
        left = Math.ceil(GAP + Math.min(width * NAMES,
                Lettering.widest(terrain.up().ticks().stream().map(Axis.Tick::label).toList())));
        top = Lettering.LEADING + GAP;
        side = Math.floor(width - left - 1);
        height = Math.floor(Math.min(Math.max(TALLEST_BESIDE, side * TALLEST_ALONE), side * 0.8));
    }

    /// What is drawn.
    ///
    /// @param across the trait that runs from left to right
    /// @param up the trait that runs from bottom to top
    /// @param rows which approach leads where, from the bottom up
    /// @param project where the project lies; empty where one of the two is open
    /// @param cloud where it lies in some plausible worlds
    public record Terrain(Axis across, Axis up, List<MapRow> rows, Optional<Spot> project, List<Spot> cloud) {
        public Terrain {
            rows = List.copyOf(rows);
            cloud = List.copyOf(cloud);
        }
    }

    /// A place on the map.
    ///
    /// @param across 0..1 from the left
    /// @param up 0..1 from the bottom
    public record Spot(double across, double up) {}

    /// Draws a map.
    ///
    /// @param width in pixels, 320 or more
    public static Picture of(Terrain terrain, Knowledge knowledge, double width, Words words) {
        return new PlaneChart(terrain, knowledge, width, words).draw();
    }

    private Picture draw() {
        new Regions(terrain.rows()).areas().forEach(this::region);
        List<Mark.Text> names = new Regions(terrain.rows()).labels().stream().flatMap(label -> name(label).stream())
                .toList();
        marks.addAll(names);
        frame();
        for (Spot spot : terrain.cloud())
            if (names.stream().noneMatch(name -> hides(name, spot)))
                marks.add(new Mark.Dot(x(spot.across()), y(spot.up()), CLOUD, Ink.TEXT, Fill.PALE));
        terrain.project().ifPresent(spot -> {
            marks.add(new Mark.Dot(x(spot.across()), y(spot.up()), SPOT + 2, Ink.GROUND, Fill.SOLID));
            marks.add(new Mark.Dot(x(spot.across()), y(spot.up()), SPOT, Ink.TEXT, Fill.SOLID));
        });
        return new Picture(width, words() + 4, finding(), marks);
    }

    private void region(Regions.Area area) {
        double low = area.corners().getFirst().up();
        double high = area.corners().get(area.corners().size() / 2).up();
        // Shapes meet at whole pixels, so that no seam shows between them.
        List<Point> corners = area.corners().stream().map(spot -> new Point(x(spot.across()),
                spot.up() == low || spot.up() == high ? Math.round(y(spot.up())) : y(spot.up()))).toList();
        marks.add(area.leader()
                .map(id -> new Mark.Area(corners, Ink.of(knowledge.approach(id)), Fill.PALE))
                .orElseGet(() -> new Mark.Area(corners, Ink.SUNKEN, Fill.SOLID)));
    }

    private Optional<Mark.Text> name(Regions.Label label) {
        String name = label.leader().map(id -> knowledge.approach(id).shortName())
                .orElseGet(() -> words.say("chart.plane.nobody"));
        double room = label.width() * side - GAP;
        return Lettering.width(name) <= room && label.height() * height >= Lettering.LEADING
                ? Optional.of(new Mark.Text(x(label.at().across()), y(label.at().up()) + 4.5, name, Align.MIDDLE,
                        Ink.TEXT, Lettering.SIZE, Weight.SEMIBOLD, false, ""))
                : Optional.empty();
    }

    /// Whether a speck of the cloud would make a name hard to read.
    private boolean hides(Mark.Text name, Spot spot) {
        return Math.abs(x(spot.across()) - name.x()) < Lettering.width(name.words()) / 2 + 4
                && Math.abs(y(spot.up()) - (name.y() - 4.5)) < Lettering.LEADING / 2;
    }

    private void frame() {
        double bottom = top + height;
        marks.add(new Mark.Rule(left, top, left, bottom, Ink.STRONG_LINE, false));
        marks.add(new Mark.Rule(left, bottom, left + side, bottom, Ink.STRONG_LINE, false));
        marks.add(new Mark.Text(0, Lettering.LEADING - 4, words.say("chart.plane.up", terrain.up().name()), Align.START,
                Ink.TEXT, Lettering.SIZE, Weight.SEMIBOLD, false, ""));
        for (Axis.Tick tick : terrain.up().ticks()) {
            List<String> lines = Lettering.lines(tick.label(), left - GAP);
            double middle = Math.clamp(y(tick.at()) + 4.5, top + 10, bottom)
                    - (lines.size() - 1) * Lettering.LEADING / 2;
            for (int line = 0; line < lines.size(); line++)
                marks.add(new Mark.Text(left - GAP, middle + line * Lettering.LEADING, lines.get(line), Align.END,
                        Ink.MUTED, Lettering.SIZE, Weight.REGULAR, false, ""));
        }
    }

    /// Writes what stands below the map.
    ///
    /// @return where it ends
    private double words() {
        double end = Ticks.below(terrain.across(), left, side, top + height, marks);
        marks.add(new Mark.Text(left + side, end + Lettering.LEADING, words.say("chart.plane.across",
                terrain.across().name()), Align.END, Ink.TEXT, Lettering.SIZE, Weight.SEMIBOLD, false, ""));
        return end + Lettering.LEADING;
    }

    private double x(double across) {
        return left + across * side;
    }

    private double y(double up) {
        return top + (1 - up) * height;
    }

    private String finding() {
        Map<Optional<String>, Double> parts = new LinkedHashMap<>();
        for (int r = 1; r < terrain.rows().size(); r++) {
            double rise = terrain.rows().get(r).at() - terrain.rows().get(r - 1).at();
            for (MapRow row : terrain.rows().subList(r - 1, r + 1))
                row.runs().forEach(run -> parts.merge(run.leader(), rise / 2 * (run.to() - run.from()), Double::sum));
        }
        String leads = parts.entrySet().stream()
                .sorted(Map.Entry.<Optional<String>, Double>comparingByValue().reversed())
                .map(entry -> words.say("chart.plane.part",
                        entry.getKey().map(id -> knowledge.approach(id).shortName())
                                .orElseGet(() -> words.say("chart.plane.nobody")),
                        words.outOf100(entry.getValue())))
                .collect(Collectors.joining(", "));
        String map = words.say("chart.plane.finding", terrain.across().name(), terrain.up().name(), leads);
        return terrain.project().flatMap(this::leader).map(id -> map + " "
                + words.say("chart.plane.project", knowledge.approach(id).shortName())).orElse(map);
    }

    private Optional<String> leader(Spot project) {
        return terrain.rows().stream()
                .min((one, other) -> Double.compare(Math.abs(one.at() - project.up()),
                        Math.abs(other.at() - project.up())))
                .flatMap(row -> row.runs().stream().filter(run -> project.across() <= run.to()).findFirst())
                .flatMap(MapRow.Run::leader);
    }
}
