package whichway.app;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import javax.imageio.ImageIO;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.core.Answer;

/// Draws the measuring of documents for people to look at: `mvn test -Dtest=MeasurePictures -Dpictures=FOLDER`.
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class MeasurePictures {
    private static final Map<Integer, Integer> SIZES = Map.of(1000, 640, 1280, 800);

    @TempDir
    Path home;
    @TempDir
    Path documents;
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
        rig.answer("corpus-tokens", new Answer.Amount(8e6));
        Rig.run(() -> rig.wiring.itinerary().go("context"));
        all("context");
        Rig.run(() -> rig.wiring.commands().measure(List.of()));
        all("empty");
        write();
        Rig.run(() -> rig.wiring.commands().measure(List.of(documents)));
        all("result");
        scroll(0.5);
        all("result-middle");
        Rig.run(() -> ((ToggleButton) rig.node(".measure-open")).fire());
        scroll(1);
        all("result-unread");
        running();
    }

    private void scroll(double to) {
        Rig.run(() -> rig.stage.getScene().getRoot().layout());
        Rig.run(() -> ((ScrollPane) rig.node("#page-measure")).setVvalue(to));
    }

    /// A file that is long enough to be caught in the act.
    private void running() throws Exception {
        Files.writeString(documents.resolve("z.txt"), "all work and no play\n".repeat(4_000_000));
        Background thread = Background.thread("documents");
        rig = Rig.on(() -> new Rig(Files.createDirectory(home.resolve("own")), thread));
        for (ColorScheme scheme : ColorScheme.values())
            for (Map.Entry<Integer, Integer> size : SIZES.entrySet()) {
                Rig.run(() -> rig.wiring.commands().measure(List.of(documents)));
                Thread.sleep(2500);
                draw("running", scheme, size.getKey(), size.getValue());
            }
        Rig.run(((javafx.scene.control.Button) rig.node("#measure-cancel"))::fire);
        thread.close();
    }

    private void write() throws Exception {
        Random random = new Random(4);
        for (int i = 0; i < 240; i++) {
            Path folder = Files.createDirectories(documents.resolve("Contracts " + i % 5));
            Files.writeString(folder.resolve("contract " + i + ".md"), "The supplier delivers within five days. "
                    .repeat((int) Math.exp(2 + 1.6 * Math.abs(random.nextGaussian()) + random.nextDouble() * 2)));
        }
        Files.writeString(documents.resolve("Contracts 1/Annex with quite a long name, signed copy.pdf"),
                "%PDF broken");
        Files.writeString(documents.resolve("Contracts 1/old.pdf"), "?");
        Files.writeString(documents.resolve("Contracts 2/empty.txt"), "");
        Files.write(documents.resolve("Contracts 3/secret.docx"),
                new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        for (int i = 0; i < 7; i++)
            Files.writeString(documents.resolve("photo" + i + ".jpg"), "");
        Files.writeString(documents.resolve("table.xlsx"), "");
        Files.writeString(documents.resolve(".hidden"), "");
    }

    private void all(String name) throws Exception {
        for (ColorScheme scheme : ColorScheme.values())
            for (Map.Entry<Integer, Integer> size : SIZES.entrySet())
                draw(name, scheme, size.getKey(), size.getValue());
    }

    private void draw(String name, ColorScheme scheme, int width, int height) throws Exception {
        Rig.run(() -> {
            rig.stage.setWidth(width);
            rig.stage.setHeight(height);
            rig.stage.getScene().getPreferences().setColorScheme(scheme);
        });
        for (int round = 0; round < 3; round++)
            Rig.run(() -> {
                rig.stage.getScene().getRoot().applyCss();
                rig.stage.getScene().getRoot().layout();
            });
        Scene scene = rig.stage.getScene();
        WritableImage image = Rig.on(() -> scene.snapshot(null));
        BufferedImage copy = new BufferedImage((int) image.getWidth(), (int) image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++)
            for (int x = 0; x < copy.getWidth(); x++)
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        ImageIO.write(copy, "png", new File(System.getProperty("pictures"),
                name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png"));
    }
}
