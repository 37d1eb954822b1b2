package whichway.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import whichway.chart.Axis;
import whichway.chart.Picture;
import whichway.chart.PlaneChart;
import whichway.chart.PlaneChart.Spot;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Sweep;
import whichway.core.TraitMap;
import whichway.core.Way;
import whichway.core.Worlds;
import whichway.panel.PictureView;
import whichway.words.Words;

/// A map of two traits: which approach leads where, and where the project lies.
final class Plane {
    private static final int ROWS = 41;
    private static final int CLOUD = 120;
    /// Worlds that share an option are spread over it by multiples of the golden ratio, so that all of them are seen.
    private static final double GOLDEN = 0.6180339887498949;

    private final Knowledge knowledge;
    private final Words words;
    private final Sweep sweep;
    private final TraitMap map;
    private final PictureView view;
    private Optional<Worlds> worlds = Optional.empty();

    Plane(Knowledge knowledge, Words words, PictureView view) {
        this.knowledge = knowledge;
        this.words = words;
        this.view = view;
        sweep = new Sweep(knowledge);
        map = new TraitMap(knowledge);
    }

    /// Draws the map of an assessment.
    ///
    /// @param across id of the trait that runs from left to right
    /// @param up id of another trait, which runs from bottom to top
    void show(Assessment assessment, String across, String up) {
        Way right = sweep.way(assessment, across);
        Way high = sweep.way(assessment, up);
        double x = sweep.code(assessment, across);
        double y = sweep.code(assessment, up);
        Optional<Spot> project = Double.isNaN(x) || Double.isNaN(y)
                ? Optional.empty()
                : Optional.of(new Spot(right.position(x), high.position(y)));
        PlaneChart.Terrain terrain = new PlaneChart.Terrain(Axis.of(knowledge.trait(across), right, words),
                Axis.of(knowledge.trait(up), high, words), map.of(assessment, across, up, ROWS), project,
                project.isPresent() ? List.of() : cloud(assessment, across, right, up, high));
        view.draw(width -> draw(terrain, width));
    }

    private Picture draw(PlaneChart.Terrain terrain, double width) {
        return PlaneChart.of(terrain, knowledge, width, words);
    }

    private List<Spot> cloud(Assessment assessment, String across, Way right, String up, Way high) {
        Worlds some = worlds.filter(known -> known.seed() == assessment.seed())
                .orElseGet(() -> new Worlds(knowledge, assessment.seed(), CLOUD));
        worlds = Optional.of(some);
        double[] x = some.codes(assessment, across);
        double[] y = some.codes(assessment, up);
        return IntStream.range(0, CLOUD).filter(k -> !Double.isNaN(x[k]) && !Double.isNaN(y[k]))
                .mapToObj(k -> new Spot(spread(right, x[k], k), spread(high, y[k], k * 7))).toList();
    }

    private static double spread(Way way, double code, int k) {
        double within = k * GOLDEN - Math.floor(k * GOLDEN) - 0.5;
        return way.position(code) + (way.kind() == Way.Kind.OPTIONS ? 0.8 * within / way.high() : 0);
    }
}
