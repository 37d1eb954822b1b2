package whichway.app;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.report.Letterhead;
import whichway.report.Logos;
import whichway.report.ReportOptions;

/// Draws the report page in the window, with real pages: `mvn test -Dtest=ReportPagePictures -Dpictures=FOLDER`.
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class ReportPagePictures {
    private static final Map<Integer, Integer> SIZES = Map.of(1000, 640, 1280, 800);
    private static final int WIDE = 1160;
    /// Longer than the pages wait for further changes.
    private static final int SETTLED = 2500;

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
        Letterhead letterhead = new Letterhead("Ada & Grace", Optional.of(Logos.logo()), Optional.of("#0b7285"));
        Rig.run(() -> {
            rig.wiring.commands().start("customer-support");
            rig.wiring.itinerary().go("report");
            rig.wiring.options().set(ReportOptions.FULL.withLetterhead(letterhead));
        });
        for (Map.Entry<Integer, Integer> size : SIZES.entrySet()) {
            Rig.run(() -> {
                rig.stage.setWidth(size.getKey());
                rig.stage.setHeight(size.getValue());
            });
            settle();
            for (ColorScheme scheme : ColorScheme.values())
                for (double to : new double[]{0.15, 0.35})
                    draw(rig.stage.getScene(), size.getKey(), scheme, to);
        }
        Scene wide = Rig.on(this::pageAlone);
        settle();
        for (ColorScheme scheme : ColorScheme.values())
            draw(wide, WIDE, scheme, 0.15);
    }

    /// As in a window larger than the screen of a test.
    private Scene pageAlone() {
        ScrollPane page = (ScrollPane) rig.node("#page-report");
        ((Pane) page.getParent()).getChildren().remove(page);
        Scene scene = new Scene(new StackPane(page), WIDE, 1000);
        scene.getStylesheets().add("/styles/app.css");
        scene.getRoot().layout();
        return scene;
    }

    private void settle() throws InterruptedException {
        Rig.run(() -> rig.stage.getScene().getRoot().layout());
        Thread.sleep(SETTLED);
        Rig.run(() -> {});
    }

    private static void draw(Scene scene, int width, ColorScheme look, double to) throws Exception {
        for (int round = 0; round < 3; round++)
            Rig.run(() -> {
                scene.getPreferences().setColorScheme(look);
                ((ScrollPane) scene.lookup("#page-report")).setVvalue(to);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        WritableImage image = Rig.on(() -> scene.snapshot(null));
        BufferedImage copy = new BufferedImage((int) image.getWidth(), (int) image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++)
            for (int x = 0; x < copy.getWidth(); x++)
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        ImageIO.write(copy, "png", new File(System.getProperty("pictures"), "report-" + width + "-"
                + look.name().toLowerCase(Locale.ROOT) + "-" + Math.round(to * 100) + ".png"));
    }
}
