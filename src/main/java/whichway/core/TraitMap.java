package whichway.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Which approach leads where, over all answers to two traits. Exact within each row.
public final class TraitMap {
    private static final int HALVINGS = 6;

    private final Sweep sweep;

    public TraitMap(Knowledge knowledge) {
        sweep = new Sweep(knowledge);
    }

    /// A map of two traits: which approach leads along the first one's way, for rows along the second one's.
    ///
    /// @param rows how many rows, at least 2; options have two each, at their ends
    public List<MapRow> of(Assessment assessment, String across, String up, int rows) {
        Way way = sweep.way(assessment, up);
        IntFunction<MapRow> row = r -> row(assessment, across, up, way, (double) r / (rows - 1));
        if (way.kind() != Way.Kind.OPTIONS)
            return refined(IntStream.range(0, rows).mapToObj(row).toList(), at -> row(assessment, across, up, way, at));
        List<MapRow> ends = new ArrayList<>();
        for (int option = 0; option < way.high(); option++) {
            MapRow middle = row(assessment, across, up, way, (option + 0.5) / way.high());
            ends.add(new MapRow(option / way.high(), middle.runs()));
            ends.add(new MapRow((option + 1) / way.high(), middle.runs()));
        }
        return List.copyOf(ends);
    }

    /// Where two rows have other leaders, the change is found by halving.
    private static List<MapRow> refined(List<MapRow> rows, DoubleFunction<MapRow> row) {
        List<MapRow> refined = new ArrayList<>();
        for (MapRow next : rows) {
            if (!refined.isEmpty() && !refined.getLast().leaders().equals(next.leaders())) {
                MapRow below = refined.getLast();
                MapRow above = next;
                for (int half = 0; half < HALVINGS; half++) {
                    MapRow middle = row.apply((below.at() + above.at()) / 2);
                    if (middle.leaders().equals(below.leaders()))
                        below = middle;
                    else
                        above = middle;
                }
                if (below.at() > refined.getLast().at())
                    refined.add(below);
                if (above.at() < next.at())
                    refined.add(above);
            }
            refined.add(next);
        }
        return List.copyOf(refined);
    }

    private MapRow row(Assessment assessment, String across, String up, Way way, double at) {
        Assessment held = assessment.withAnswer(up, Optional.of(sweep.answer(up, way.code(at))));
        List<MapRow.Run> runs = new ArrayList<>();
        for (Stretch stretch : sweep.answers(held, across, sweep.way(assessment, across))) {
            MapRow.Run run = new MapRow.Run(stretch.from(), stretch.to(), stretch.leader());
            if (!runs.isEmpty() && runs.getLast().leader().equals(run.leader()))
                runs.set(runs.size() - 1, new MapRow.Run(runs.getLast().from(), run.to(), run.leader()));
            else
                runs.add(run);
        }
        return new MapRow(at, runs);
    }
}
