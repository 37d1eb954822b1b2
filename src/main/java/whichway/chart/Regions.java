package whichway.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import whichway.chart.PlaneChart.Spot;
import whichway.core.MapRow;

/// Turns the rows of a map into shapes: where neighbouring rows have the same leaders, their borders are joined by
/// straight lines; where not, they change half-way between.
final class Regions {
    private final List<MapRow> rows;

    Regions(List<MapRow> rows) {
        this.rows = rows;
    }

    /// A shape in which one approach leads.
    record Area(Optional<String> leader, List<Spot> corners) {}

    /// Where the name of a leader stands.
    ///
    /// @param width room for it, 0..1
    /// @param height how tall all its shapes are together, 0..1
    record Label(Optional<String> leader, Spot at, double width, double height) {}

    /// All shapes; together they cover the map.
    List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        List<MapRow> block = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            MapRow row = rows.get(r);
            if (!block.isEmpty() && !block.getLast().leaders().equals(row.leaders())) {
                double half = (block.getLast().at() + row.at()) / 2;
                block.add(new MapRow(half, block.getLast().runs()));
                join(block, areas);
                block.clear();
                block.add(new MapRow(half, row.runs()));
            }
            block.add(row);
        }
        join(block, areas);
        return areas;
    }

    private static void join(List<MapRow> block, List<Area> areas) {
        for (int run = 0; run < block.getFirst().runs().size(); run++) {
            List<Spot> corners = new ArrayList<>();
            for (MapRow row : block)
                corners.add(new Spot(row.runs().get(run).from(), row.at()));
            for (MapRow row : block.reversed())
                corners.add(new Spot(row.runs().get(run).to(), row.at()));
            areas.add(new Area(block.getFirst().runs().get(run).leader(), corners));
        }
    }

    /// One place for each leader: in the middle of its rows, where it has most room.
    List<Label> labels() {
        Map<Optional<String>, List<Label>> places = new LinkedHashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            double rise = ((r + 1 < rows.size() ? rows.get(r + 1).at() : 1) - (r > 0 ? rows.get(r - 1).at() : 0)) / 2;
            for (MapRow.Run run : rows.get(r).runs())
                places.computeIfAbsent(run.leader(), _ -> new ArrayList<>()).add(new Label(run.leader(),
                        new Spot((run.from() + run.to()) / 2, rows.get(r).at()), run.to() - run.from(), rise));
        }
        return places.values().stream().map(Regions::best).toList();
    }

    /// Among the rows with nearly the most room the middle one.
    private static Label best(List<Label> places) {
        double most = places.stream().mapToDouble(Label::width).max().orElse(0);
        double height = places.stream().mapToDouble(Label::height).sum();
        List<Label> wide = places.stream().filter(place -> place.width() >= 0.75 * most).toList();
        Label middle = wide.get(wide.size() / 2);
        double up = Math.clamp(middle.at().up(), 0.04, 0.96);
        return new Label(middle.leader(), new Spot(middle.at().across(), up), middle.width(), height);
    }
}
