package whichway.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import whichway.core.Answer;
import whichway.model.Place;
import whichway.model.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/// The frame of the window, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
class WindowJourneyTest {
    @TempDir
    Path home;
    private Rig rig;

    @Start
    void start(Stage unused) throws Exception {
        rig = new Rig(home);
    }

    @AfterEach
    void closeAll() {
        Rig.closeAll();
    }

    @Test
    void everyPageCanBeReachedAtOnceAndNextLeadsThroughAll() {
        List<String> visited = new ArrayList<>();
        for (Place place : Pages.PLACES) {
            visited.add(place());
            Rig.run(((Button) rig.node("#next-button"))::fire);
        }
        assertThat(visited).isEqualTo(Pages.PLACES.stream().map(Place::id).toList());
        Rig.run(() -> rail().getSelectionModel().select(2));
        assertThat(place()).isEqualTo("behaviour");
    }

    @Test
    void railIsWalkedWithArrowKeysAndKeepsTheFocus(FxRobot robot) {
        Rig.run(() -> rail().requestFocus());
        robot.type(KeyCode.DOWN, 2);
        assertThat(place()).isEqualTo("behaviour");
        robot.type(KeyCode.END);
        assertThat(place()).isEqualTo("report");
        assertThat(Rig.on(() -> rail().isFocused())).isTrue();
    }

    @Test
    void keysTurnThePages(FxRobot robot) {
        press(robot, KeyCode.ALT, KeyCode.RIGHT);
        press(robot, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(place()).isEqualTo("behaviour");
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        press(robot, KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(place()).isEqualTo("project");
    }

    @Test
    void whoTypesOnAPageGoesOnTypingOnTheNext(FxRobot robot) {
        Rig.run(() -> rig.node("#page-project .text-field").requestFocus());
        press(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(place()).isEqualTo("knowledge");
        assertThat(Rig.on(() -> rig.stage.getScene().lookup("#page-knowledge").isFocusWithin())).isTrue();
    }

    @Test
    void undoReachesAcrossPages(FxRobot robot) {
        rig.answer("volatility", new Answer.Amount(7));
        Rig.run(() -> rig.wiring.itinerary().go("delivery"));
        rig.answer("citations", new Answer.Pick("mandatory"));
        Button undo = (Button) rig.node("#undo-button");
        assertThat(tip(undo)).startsWith("Undo: answer to ");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(rig.answer("volatility")).isEmpty();
        assertThat(Rig.on(undo::isDisabled)).isTrue();
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(rig.answer("citations")).contains(new Answer.Pick("mandatory"));
    }

    @Test
    void undoTakesBackTypingInAField(FxRobot robot) {
        TextField name = (TextField) rig.node("#page-project .text-field");
        Rig.run(name::requestFocus);
        robot.write("Bot");
        assertThat(title()).isEqualTo("• Bot — Whichway");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(typed(name)).isEmpty();
        assertThat(title()).isEqualTo("Unnamed project — Whichway");
    }

    @Test
    void keysSaveOpenExportAndStart(FxRobot robot) {
        rig.answer("volatility", new Answer.Amount(7));
        rig.dialogs.places.add(home.resolve("a.whichway"));
        press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(home.resolve("a.whichway")).exists();
        rig.dialogs.places.add(home.resolve("b.whichway"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(home.resolve("b.whichway")).exists();
        press(robot, KeyCode.CONTROL, KeyCode.N);
        assertThat(rig.file()).isEmpty();
        rig.dialogs.places.add(home.resolve("a.whichway"));
        press(robot, KeyCode.CONTROL, KeyCode.O);
        assertThat(rig.file()).contains(home.resolve("a.whichway"));
        rig.dialogs.places.add(home.resolve("r.pdf"));
        press(robot, KeyCode.CONTROL, KeyCode.E);
        assertThat(home.resolve("r.pdf")).exists();
    }

    @Test
    void aKeyQuits() {
        KeyCombination keys = Rig
                .on(() -> ((MenuButton) rig.node("#file-button")).getItems().getLast().getAccelerator());
        assertThat(keys).isEqualTo(KeyCombination.valueOf("Shortcut+Q"));
        Rig.run(() -> rig.stage.getScene().getAccelerators().get(keys).run());
        assertThat(Rig.on(rig.stage::isShowing)).isFalse();
    }

    @Test
    void theBarSaysWhetherAllIsSaved() {
        assertThat(text("#saved-label")).isEqualTo("Not saved yet");
        rig.answer("volatility", new Answer.Amount(7));
        assertThat(text("#saved-label")).isEqualTo("Unsaved changes");
        rig.dialogs.places.add(home.resolve("a.whichway"));
        Rig.run(rig.wiring.commands()::save);
        assertThat(text("#saved-label")).isEqualTo("Saved");
    }

    @Test
    void theRailCountsAndSaysWhatIsAnswered() {
        rig.answer("volatility", new Answer.Amount(7));
        assertThat(cell("Knowledge")).isEqualTo("Knowledge, 1 of 3 answered");
        Rig.run(() -> rig.wiring.itinerary().scopeProperty().set(Scope.ALL));
        assertThat(cell("Knowledge")).isEqualTo("Knowledge, 1 of 6 answered");
        assertThat(cell("Project")).isEqualTo("Project, not named yet");
        assertThat(cell("Report")).isEqualTo("Report");
    }

    @Test
    void recentFilesAreRememberedAndMissingOnesMarked() throws Exception {
        rig.dialogs.places.add(home.resolve("a.whichway"));
        Rig.run(rig.wiring.commands()::save);
        Rig.run(rig.wiring.commands()::quit);
        Files.delete(home.resolve("a.whichway"));
        Rig next = Rig.next(home);
        MenuButton menu = (MenuButton) next.node("#file-button");
        assertThat(Rig.on(() -> menu.getItems().stream().filter(item -> "recent-menu".equals(item.getId()))
                .flatMap(item -> ((javafx.scene.control.Menu) item).getItems().stream())
                .map(item -> item.getText()).toList()))
                .singleElement().asString().startsWith("a.whichway").contains("not there");
    }

    @Test
    void whatIsChosenIsRemembered() {
        Rig.run(() -> rig.wiring.itinerary().scopeProperty().set(Scope.ALL));
        Rig.run(rig.wiring.commands()::quit);
        Rig next = Rig.next(home);
        assertThat(next.notices()).isEmpty();
        assertThat(Rig.on(() -> next.wiring.itinerary().scopeProperty().get())).isEqualTo(Scope.ALL);
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        for (Place place : Pages.PLACES) {
            Rig.run(() -> rig.wiring.itinerary().go(place));
            Rig.run(() -> assertThat(nameless(rig.stage.getScene().getRoot())).as(place.id()).isEmpty());
        }
    }

    @Test
    void aFaultIsToldByACodeAndLoggedWithoutAnswers() throws Exception {
        Rig.run(() -> rig.wiring.faults().uncaughtException(Thread.currentThread(),
                new IllegalStateException("CANARY-7f3a")));
        assertThat(rig.notices()).contains("nobody foresaw").containsPattern("Code [0-9A-F]{4}-[0-9A-F]{4}")
                .doesNotContain("CANARY");
        String log = Files.readString(home.resolve("state/whichway0.log"));
        assertThat(log).contains("IllegalStateException").doesNotContain("CANARY");
    }

    private static List<Node> nameless(Node node) {
        List<Node> found = new ArrayList<>();
        boolean named = node.getAccessibleText() != null
                || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        if (node instanceof Button && node.isVisible() && !named)
            found.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nameless(child)));
        return found;
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String cell(String name) {
        return Rig.on(() -> rig.stage.getScene().getRoot().lookupAll("#rail-list .list-cell").stream()
                .map(Node::getAccessibleText).filter(text -> text != null && text.startsWith(name)).findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private ListView<Place> rail() {
        return (ListView<Place>) rig.stage.getScene().getRoot().lookup("#rail-list");
    }

    private String text(String selector) {
        return Rig.on(() -> ((Label) rig.stage.getScene().getRoot().lookup(selector)).getText());
    }

    private static String tip(Button button) {
        return Rig.on(() -> button.getTooltip().getText());
    }

    private static String typed(TextField field) {
        return Rig.on(field::getText);
    }

    private String title() {
        return Rig.on(rig.stage::getTitle);
    }

    private String place() {
        return Rig.on(() -> rig.wiring.itinerary().currentProperty().get().id());
    }
}
