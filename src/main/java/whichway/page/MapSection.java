package whichway.page;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Trait;
import whichway.panel.PictureView;
import whichway.words.Words;

/// A map of any two traits.
final class MapSection extends VBox {
    private final Plane plane;
    private final TraitBox across;
    private final TraitBox up;
    private Assessment assessment;

    /// @param traits at least two
    MapSection(Knowledge knowledge, Words words, List<Trait> traits, Assessment first, PictureView view) {
        assessment = first;
        plane = new Plane(knowledge, words, view);
        across = new TraitBox(traits, traits.getFirst(), words.say("page.compare.map.across"), this::draw);
        up = new TraitBox(traits, traits.get(1), words.say("page.compare.map.up"), this::draw);
        Label by = new Label(words.say("page.compare.map.by"));
        by.getStyleClass().add("muted");
        FlowPane choice = new FlowPane(across, by, up);
        choice.getStyleClass().add("compare-against");
        getChildren().addAll(choice, view);
        getStyleClass().add("compare-picked");
    }

    /// Draws it for an assessment.
    ///
    /// @param first the trait to show from left to right until somebody chooses one
    /// @param second the one from bottom to top
    void show(Assessment next, Trait first, Trait second) {
        assessment = next;
        across.suggest(first);
        up.suggest(second);
        draw();
    }

    /// The same trait twice makes no map; the last good one stays.
    private void draw() {
        if (!across.getValue().equals(up.getValue()))
            plane.show(assessment, across.getValue().id(), up.getValue().id());
    }
}
