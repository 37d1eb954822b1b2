package whichway.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import whichway.chart.TornadoChart;
import whichway.core.Analysis;
import whichway.core.Knowledge;
import whichway.core.Reach;
import whichway.core.Reaches;
import whichway.core.Standing;
import whichway.core.Trait;
import whichway.model.AssessmentModel;
import whichway.panel.PictureView;
import whichway.words.Words;

/// The pictures that say where the project lies and how the lead depends on its answers.
final class Sensitivity {
    /// The two gaps that the field draws its map of.
    private static final String KNOWLEDGE_GAP = "knowledge-gap";
    private static final String BEHAVIOUR_GAP = "behaviour-gap";
    private static final int WIDEST = 10;

    private final Knowledge knowledge;
    private final Words words;
    private final Reaches reaches;
    private final Optional<Plane> plane;
    private final PictureView planePicture;
    private final PictureView tornadoPicture;
    private final Label noTornado;
    private final List<Trait> traits;
    private final LineSection line;
    private final MapSection map;
    private Optional<Analysis> latest = Optional.empty();

    /// @param seek told the id of the trait whose question is wanted
    Sensitivity(AssessmentModel model, Words words, Consumer<String> seek) {
        knowledge = model.knowledge();
        this.words = words;
        reaches = new Reaches(knowledge);
        planePicture = new PictureView(seek);
        tornadoPicture = new PictureView(seek);
        noTornado = text("page.compare.tornado.none", "body", "muted");
        plane = Stream.of(KNOWLEDGE_GAP, BEHAVIOUR_GAP).allMatch(id -> knowledge.findTrait(id).isPresent())
                ? Optional.of(new Plane(knowledge, words, planePicture))
                : Optional.empty();
        traits = knowledge.traits().stream().filter(trait -> trait.importance() > 0).toList();
        line = new LineSection(knowledge, words, traits, model.assessment(), new PictureView(seek));
        map = new MapSection(knowledge, words, traits, model.assessment(), new PictureView(seek));
    }

    /// A section for each picture, two in a row.
    ///
    /// @param spotlight lets each fill the page
    List<Node> sections(Spotlight spotlight) {
        Node first = plane.<Node>map(_ -> section(spotlight, "page.compare.plane", "page.compare.plane.reading",
                planePicture)).orElseGet(VBox::new);
        return List.of(
                new TwoColumns(first,
                        section(spotlight, "page.compare.tornado", "page.compare.tornado.reading", noTornado,
                                tornadoPicture)),
                new TwoColumns(section(spotlight, "page.compare.line", "page.compare.line.reading", line),
                        section(spotlight, "page.compare.map", "page.compare.map.reading", map)));
    }

    private Node section(Spotlight spotlight, String heading, String reading, Node... content) {
        VBox section = new VBox(text(heading, "heading"));
        section.getChildren().addAll(content);
        section.getChildren().add(text(reading, "small", "muted"));
        section.getStyleClass().add("page-section");
        spotlight.offer(section);
        return section;
    }

    private Label text(String key, String... classes) {
        Label label = new Label(words.say(key));
        label.setWrapText(true);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /// Draws everything for what was analysed, a picture at a time, so that no frame has to wait for all of them.
    void show(Analysis analysis) {
        latest = Optional.of(analysis);
        List<Reach> widest = reaches.of(analysis.assessment()).stream().limit(WIDEST).toList();
        // What the lead hangs on most is worth a closer look.
        List<Trait> telling = Stream.concat(widest.stream().map(reach -> knowledge.trait(reach.trait())),
                traits.stream()).filter(traits::contains).distinct().limit(2).toList();
        later(analysis, () -> showReaches(analysis, widest));
        later(analysis, () -> plane.ifPresent(known -> known.show(analysis.assessment(), KNOWLEDGE_GAP,
                BEHAVIOUR_GAP)));
        later(analysis, () -> line.show(analysis.assessment(), telling.getFirst()));
        later(analysis, () -> map.show(analysis.assessment(), telling.getFirst(), telling.getLast()));
    }

    private void later(Analysis analysis, Runnable drawing) {
        Platform.runLater(() -> {
            if (latest.filter(analysis::equals).isPresent())
                drawing.run();
        });
    }

    private void showReaches(Analysis analysis, List<Reach> widest) {
        reveal(noTornado, widest.isEmpty());
        reveal(tornadoPicture, !widest.isEmpty());
        if (widest.isEmpty())
            return;
        Standing leader = analysis.evaluation().leader().orElseThrow();
        double lead = analysis.evaluation().margin().orElseThrow();
        tornadoPicture.draw(width -> TornadoChart.of(leader.approach(), lead, widest, knowledge, width, words));
    }

    private static void reveal(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
