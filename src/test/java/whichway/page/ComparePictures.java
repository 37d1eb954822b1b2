package whichway.page;

import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javax.imageio.ImageIO;

import javafx.application.ColorScheme;
import javafx.scene.AccessibleAction;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import whichway.chart.Sample;
import whichway.knowledge.KnowledgeReader;
import whichway.panel.Views;

import static org.assertj.core.api.Assertions.assertThat;

/// Draws the comparison for people to look at: `mvn test -Dtest=ComparePictures -Dpictures=FOLDER`. With
/// `-Dspotlight=N` the section of that number, from 0, fills the page.
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class ComparePictures {
    private static final Map<String, Integer> WIDTHS = Map.of("narrow", 560, "middle", 900, "wide", 1400);

    @Test
    void draw(FxRobot robot) throws Exception {
        String wanted = System.getProperty("picture", "");
        for (String name : List.of("clear", "close", "blocked", "thin", "nothing", "what-if"))
            for (ColorScheme scheme : ColorScheme.values())
                for (Map.Entry<String, Integer> width : WIDTHS.entrySet()) {
                    String file = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width.getKey();
                    if (file.matches(".*(" + wanted + ").*"))
                        draw(robot, file, views(name), scheme, width.getValue());
                }
    }

    private static Views views(String name) {
        Views views = new Views(name.equals("blocked") ? Sample.knowledge() : KnowledgeReader.bundled());
        switch (name) {
            case "clear" -> views.template("legal-analysis");
            case "close", "what-if" ->
                views.template("legal-analysis").answer("behaviour-gap", 2).answer("corpus-tokens", 200_000);
            // The bundled knowledge never rules out prompting.
            case "blocked" -> views.answer("change", 9.5).answer("gap", 9.5).answer("tone", 9.5);
            case "thin" -> views.answer("volatility", 8).answer("knowledge-gap", 6);
            default -> assertThat(name).isEqualTo("nothing");
        }
        return views;
    }

    private void draw(FxRobot robot, String file, Views views, ColorScheme scheme, int width) throws Exception {
        AtomicReference<WritableImage> image = new AtomicReference<>();
        AtomicReference<ScrollPane> shown = new AtomicReference<>();
        robot.interact(() -> {
            ScrollPane page = (ScrollPane) switch (System.getProperty("page", "")) {
                case "emphasis" -> views.emphasis();
                case "cost" -> views.cost(new AskedCommands());
                default -> views.page();
            };
            page.setMinWidth(width);
            page.setMaxWidth(width);
            shown.set(page);
            lay(scene(new HBox(page, views.panel()), width, 900, scheme));
            if (file.startsWith("what-if"))
                page.getContent().lookupAll(".foldout-head").forEach(head -> ((ToggleButton) head).setSelected(true));
        });
        robot.interact(() -> {
            Scene small = shown.get().getScene();
            lay(small);
            double height = shown.get().getContent().prefHeight(width) + 4;
            Parent root = small.getRoot();
            small.setRoot(new HBox());
            Scene scene = scene(root, width, Math.max(800, height), scheme);
            lay(scene);
            lay(scene);
        });
        robot.interact(() -> {
            Optional.ofNullable(Integer.getInteger("spotlight")).ifPresent(at -> ((Button) List
                    .copyOf(shown.get().getContent().lookupAll(".spotlight")).get(at)).fire());
            lay(shown.get().getScene());
            if (file.startsWith("what-if") && System.getProperty("page", "").isEmpty())
                shown.get().getContent().lookup(".preview-row").executeAccessibleAction(AccessibleAction.FIRE);
            lay(shown.get().getScene());
            image.set(shown.get().getScene().snapshot(null));
        });
        write(image.get(), file);
    }

    private static Scene scene(Parent root, int width, double height, ColorScheme scheme) {
        Scene scene = new Scene(root, width + 320, height);
        scene.getPreferences().setColorScheme(scheme);
        scene.getStylesheets().setAll(Views.sheets());
        return scene;
    }

    private static void lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void write(WritableImage image, String name) throws Exception {
        int width = (int) image.getWidth();
        int slice = 1400;
        for (int top = 0; top < image.getHeight(); top += slice) {
            int height = Math.min(slice, (int) image.getHeight() - top);
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                    copy.setRGB(x, y, image.getPixelReader().getArgb(x, top + y));
            ImageIO.write(copy, "png", new File(System.getProperty("pictures"), name + "-" + top / slice + ".png"));
        }
    }
}
