package whichway.page;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import whichway.core.Decision;
import whichway.model.AssessmentModel;
import whichway.panel.Views;

/// Draws the report page for people to look at: `mvn test -Dtest=ReportPictures -Dpictures=FOLDER`.
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class ReportPictures {
    /// The page's part of a window of 1000 and of 1280 pixels.
    private static final Map<String, Integer> WIDTHS = Map.of("narrow", 460, "wide", 720);
    private static final Decision DECISION = new Decision("meek", "One system in the first year.", "Ada and Grace",
            "2026-11-24", "2027-02-24");

    @Test
    void draw(FxRobot robot) {
        for (ColorScheme scheme : ColorScheme.values())
            WIDTHS.forEach((name, width) -> robot.interact(() -> draw(scheme, name, width)));
    }

    private static void draw(ColorScheme scheme, String name, int width) {
        AssessmentModel model = Sample.model();
        model.open(Sample.blank().withDecision(DECISION));
        ScrollPane page = (ScrollPane) new Pages(model).load("report");
        Scene scene = new Scene(new HBox(page), width, 1000);
        page.setMinWidth(width);
        scene.getPreferences().setColorScheme(scheme);
        scene.getStylesheets().setAll(Views.sheets());
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        write(scene.snapshot(null), name + "-" + scheme.name().toLowerCase(Locale.ROOT));
    }

    private static void write(WritableImage image, String name) {
        BufferedImage copy = new BufferedImage((int) image.getWidth(), (int) image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++)
            for (int x = 0; x < copy.getWidth(); x++)
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        try {
            ImageIO.write(copy, "png", new File(System.getProperty("pictures"), "report-" + name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
