package whichway.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import whichway.core.Answer;
import whichway.model.Scope;
import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class PageFilesTest {
    private static final Pattern LITERAL = Pattern.compile("(?:text|promptText|accessibleText|style)=\"[^%]");
    private static final Pattern KEY = Pattern.compile("=\"%([^\"]+)\"");

    static List<String> questions() {
        return List.of("knowledge", "behaviour", "context", "trust", "data-and-team", "delivery");
    }

    static List<String> pages() {
        return Stream.concat(Stream.of("project", "report"), questions().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFileIsShortAndWordless(String page) throws IOException {
        String text = file(page);
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(120);
        assertThat(LITERAL.matcher(text).results().map(found -> found.group())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKeyHasItsWords(String page) throws IOException {
        Words words = new Words(Locale.ENGLISH);
        assertThat(KEY.matcher(file(page)).results().map(found -> found.group(1)))
                .allMatch(key -> words.bundle().containsKey(key));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageLoads(String page, FxRobot robot) {
        Pages pages = new Pages(Sample.model());
        robot.interact(() -> assertThat(pages.load(page)).isInstanceOf(ScrollPane.class).extracting(Parent::getId)
                .isEqualTo("page-" + page));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theHeadTellsHowFarThePageIsAnswered(String page, FxRobot robot) {
        Pages pages = new Pages(Sample.model());
        robot.interact(() -> {
            Parent root = pages.load(page);
            new Scene(root);
            Label progress = (Label) ((ScrollPane) root).getContent().lookup("#progress");
            assertThat(progress.getText()).isEqualTo("0 of 1 answered");
            pages.itinerary().scopeProperty().set(Scope.ALL);
            assertThat(progress.getText()).isEqualTo("0 of 2 answered");
            pages.model().cell(page + "-slider").answer(new Answer.Amount(3));
            assertThat(progress.getText()).isEqualTo("1 of 2 answered");
            pages.model().cell(page + "-toggle").answer(new Answer.Flag(false));
            assertThat(progress.getText()).isEqualTo("All 2 answered");
        });
    }

    private static String file(String page) throws IOException {
        return Files.readString(Path.of("fxml", "page-" + page + ".fxml"));
    }
}
