package whichway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import whichway.core.Advisor;
import whichway.core.Anchor;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Condition;
import whichway.core.Effects;
import whichway.core.Gate;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Option;
import whichway.core.Piece;
import whichway.core.Project;
import whichway.core.Template;
import whichway.core.Theme;
import whichway.core.Trait;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.Place;

/// A small knowledge with all themes of the real one: in each a quick slider and a slow toggle. The toggle `trust-toggle`
/// rules everything out.
final class Sample {
    private static final List<String> THEMES = List.of("knowledge", "behaviour", "context", "trust", "data-and-team",
            "delivery");

    private Sample() {}

    static Knowledge knowledge() {
        List<Approach> approaches = List.of(approach("bold", 1), approach("meek", 0));
        List<Theme> themes = THEMES.stream().map(id -> new Theme(id, "Theme " + id, "About " + id)).toList();
        List<Trait> traits = new ArrayList<>();
        for (String theme : THEMES) {
            traits.add(trait(theme + "-slider", theme, true, slider()));
            traits.add(trait(theme + "-toggle", theme, false, toggle()));
        }
        Gate gate = new Gate("ban", List.of("bold", "meek"), new Condition.Is("trust-toggle", "true"), "ban",
                "It is banned.", "Lift the ban.", List.of(), List.of());
        List<Template> templates = List.of(
                new Template("first", "First case", "What it is.", "Which way first?",
                        Map.of("knowledge-slider", new Answer.Amount(7), "trust-slider", new Answer.Amount(2))),
                new Template("second", "Second case", "What else it is.", "Which way second?",
                        Map.of("knowledge-slider", new Answer.Amount(3))),
                new Template("blank", "Blank", "Nothing answered.", "", Map.of()));
        return new Knowledge("test", approaches, themes, traits, List.of(gate), List.of(), List.of(), templates);
    }

    static AssessmentModel model() {
        return new AssessmentModel(new Advisor(knowledge()), blank());
    }

    static Assessment blank() {
        return new Assessment("0", 1, "test", Project.BLANK, Map.of(), Map.of(), Map.of());
    }

    static Itinerary itinerary(AssessmentModel model) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("project", ""));
        THEMES.forEach(theme -> places.add(new Place(theme, theme)));
        places.add(new Place("report", ""));
        return new Itinerary(model, places);
    }

    private static Approach approach(String id, double prior) {
        return new Approach(id, "The " + id, id, "", "", "", prior);
    }

    private static Trait trait(String id, String theme, boolean quick, Kind kind) {
        return new Trait(id, "Name of " + id, theme, quick, 1, "Question of " + id + "?", "", kind);
    }

    private static Kind slider() {
        return new Kind.Slider(0, 5, 10, Effects.NONE, new Effects(Map.of("meek", 3.0), "", List.of(), List.of()),
                List.of(new Anchor(0, "low"), new Anchor(5, "middle"), new Anchor(10, "high")),
                List.of(new Piece(0, 10, 1)));
    }

    private static Kind toggle() {
        return new Kind.Toggle(new Option("false", "No", "", 0.5, Effects.NONE),
                new Option("true", "Yes", "", 0.5, Effects.NONE), Optional.empty());
    }
}
