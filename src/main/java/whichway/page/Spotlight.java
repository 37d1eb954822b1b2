package whichway.page;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import whichway.panel.PictureView;
import whichway.words.Words;

/// Lets one section of a page fill the page, and gives the others back.
final class Spotlight {
    private static final String ENLARGE = "fth-maximize-2";
    private static final String GIVE_BACK = "fth-minimize-2";
    /// Pictures are drawn larger where this width is left over, as far as people at the back of a room need it.
    private static final double PLAIN_WIDTH = 800;
    private static final double LARGEST = 1.6;

    private final ScrollPane page;
    private final Words words;
    private Optional<Lit> lit = Optional.empty();

    /// @param page whose content steps aside
    Spotlight(ScrollPane page, Words words) {
        this.page = page;
        this.words = words;
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && lit.isPresent()) {
                release();
                event.consume();
            }
        });
        page.sceneProperty().subscribe((_, scene) -> {
            if (scene == null)
                release();
        });
    }

    /// Puts the button that does it beside a section's heading.
    ///
    /// @param section whose first child is its heading
    void offer(Pane section) {
        Label heading = (Label) section.getChildren().removeFirst();
        Button button = new Button();
        button.setGraphic(new FontIcon());
        button.getStyleClass().addAll("quiet", "spotlight");
        button.setOnAction(_ -> toggle(section, heading, button));
        label(button, heading, false);
        heading.textProperty().subscribe((_, _) -> label(button, heading, shows(section)));
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(heading, button);
        head.getStyleClass().add("spotlight-head");
        section.getChildren().addFirst(head);
    }

    private boolean shows(Pane section) {
        return lit.filter(now -> now.section.equals(section)).isPresent();
    }

    private void label(Button button, Label heading, boolean shown) {
        ((FontIcon) button.getGraphic()).setIconLiteral(shown ? GIVE_BACK : ENLARGE);
        String said = words.say(shown ? "page.compare.enlarge.back" : "page.compare.enlarge");
        button.setTooltip(new Tooltip(said));
        button.setAccessibleText(words.say("page.compare.enlarge.name", said, heading.getText()));
    }

    private void toggle(Pane section, Label heading, Button button) {
        if (shows(section))
            release();
        else
            show(section, heading, button);
        button.requestFocus();
    }

    private void show(Pane section, Label heading, Button button) {
        Pane home = (Pane) section.getParent();
        int at = home.getChildren().indexOf(section);
        VBox stage = new VBox();
        stage.getStyleClass().addAll("page-column", "compare-column", "spotlit");
        lit = Optional.of(new Lit(section, heading, button, home, at, page.getContent(), page.getVvalue()));
        home.getChildren().set(at, new Pane());
        stage.getChildren().add(section);
        page.setContent(stage);
        page.setVvalue(0);
        stage.widthProperty().subscribe(width -> zoom(section,
                Math.clamp(width.doubleValue() / PLAIN_WIDTH, 1, LARGEST)));
        label(button, heading, true);
    }

    /// Gives the page back its other sections, if one fills it.
    void release() {
        Optional<Lit> was = lit;
        lit = Optional.empty();
        was.ifPresent(shown -> {
            ((Pane) shown.section.getParent()).getChildren().remove(shown.section);
            shown.home.getChildren().set(shown.at, shown.section);
            zoom(shown.section, 1);
            page.setContent(shown.content);
            page.layout();
            page.setVvalue(shown.scrolled);
            label(shown.button, shown.heading, false);
        });
    }

    private static void zoom(Pane section, double times) {
        section.lookupAll(".picture").stream().filter(PictureView.class::isInstance).map(PictureView.class::cast)
                .forEach(picture -> picture.zoom(times));
    }

    /// The section that fills the page, and how the page was before.
    private record Lit(Pane section, Label heading, Button button, Pane home, int at, Node content,
            double scrolled) {}
}
