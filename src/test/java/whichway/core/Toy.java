package whichway.core;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Small knowledge whose results are known in closed form.
final class Toy {
    private Toy() {}

    static final Assessment NOTHING = new Assessment("toy", 7, "toy", Project.BLANK, Map.of(), Map.of(), Map.of());

    static Knowledge knowledge(double lead, List<Trait> traits, List<Gate> gates) {
        return new Knowledge("toy", List.of(approach("one", lead), approach("two", 0)),
                List.of(new Theme("theme", "Theme", "")), traits, gates, List.of(), List.of(), List.of());
    }

    static Approach approach(String id, double prior) {
        return new Approach(id, id, id, "", "", "", prior);
    }

    /// A slider whose ends speak for and against approach "one" by the same points; ordinary projects lie everywhere.
    static Trait slider(String id, double points) {
        return new Trait(id, id, "theme", true, 1, "?", "", new Kind.Slider(0, 5, 10, effects(-points),
                effects(points), List.of(new Anchor(0, "low"), new Anchor(10, "high")), List.of(new Piece(0, 10, 1))));
    }

    static Trait number(String id, Band... bands) {
        return new Trait(id, id, "theme", true, 1, "?", "",
                new Kind.Quantity(Unit.DOCUMENTS, "3", OptionalDouble.empty(), List.of(bands)));
    }

    static Band band(String id, double over, double upTo, double share, double points) {
        return new Band(id, id, Limit.constant(over), Limit.constant(upTo), Limit.constant(upTo), share,
                effects(points));
    }

    static Trait choice(String id, Option... options) {
        return new Trait(id, id, "theme", true, 1, "?", "", new Kind.Choice(List.of(options)));
    }

    static Option option(String id, double share, double points) {
        return new Option(id, id, "", share, effects(points));
    }

    static Effects effects(double points) {
        return new Effects(Map.of("one", points), "because", List.of(Ground.PRACTICE), List.of());
    }
}
