package whichway.app;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.core.Answer;

/// Draws the page on context fit for people to look at: `mvn test -Dtest=ContextFitPictures -Dpictures=FOLDER`, and
/// `-Dpicture=` a pattern for some of `empty-light-1280x800` and so on.
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class ContextFitPictures {
    private static final Map<String, Map<String, Double>> STATES = Map.of("empty", Map.of(), "fitting",
            Map.of("documents-per-answer", 14.0, "document-tokens", 6000.0, "corpus-tokens", 180_000.0), "overfull",
            Map.of("documents-per-answer", 60.0, "document-tokens", 9000.0, "corpus-tokens", 700_000.0,
                    "window-tokens", 200_000.0));

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
    void draw() throws Exception {
        for (Map.Entry<String, Map<String, Double>> state : STATES.entrySet())
            for (ColorScheme scheme : ColorScheme.values())
                for (String size : List.of("1280x800", "1000x640", "1280x2900", "1000x3100")) {
                    String name = state.getKey() + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + size;
                    if (name.matches(System.getProperty("picture", ".*")))
                        draw(name, state.getValue(), scheme, size);
                }
    }

    private void draw(String name, Map<String, Double> answers, ColorScheme scheme, String size) throws Exception {
        Rig.run(() -> {
            rig.wiring.commands().start("blank");
            answers.forEach((trait, number) -> rig.wiring.model().cell(trait).answer(new Answer.Amount(number)));
            rig.wiring.model().markSaved(rig.wiring.model().assessment());
            rig.wiring.itinerary().go("context-fit");
        });
        // The platform's screen is smaller than some of these windows, so the frame moves to a scene without one.
        WritableImage image = Rig.on(() -> {
            Parent frame = rig.stage.getScene().getRoot();
            rig.stage.getScene().setRoot(new Pane());
            Scene scene = new Scene(frame, Integer.parseInt(size.split("x")[0]), Integer.parseInt(size.split("x")[1]));
            scene.getStylesheets().add("/styles/app.css");
            scene.getPreferences().setColorScheme(scheme);
            for (int pass = 0; pass < 3; pass++) {
                frame.applyCss();
                frame.layout();
            }
            WritableImage taken = scene.snapshot(null);
            scene.setRoot(new Pane());
            rig.stage.getScene().setRoot(frame);
            return taken;
        });
        BufferedImage copy = new BufferedImage((int) image.getWidth(), (int) image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++)
            for (int x = 0; x < copy.getWidth(); x++)
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        ImageIO.write(copy, "png", new File(System.getProperty("pictures"), name + ".png"));
    }
}
