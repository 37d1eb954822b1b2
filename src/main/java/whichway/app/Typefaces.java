package whichway.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javafx.scene.text.Font;

/// The typefaces that the program brings along.
final class Typefaces {
    private static final List<String> FACES = List.of("Regular", "Italic", "SemiBold", "Bold");
    private static final double ANY_SIZE = 15;

    private Typefaces() {}

    /// Makes them known to style sheets; before the first scene.
    static void load() throws IOException {
        for (String face : FACES) {
            String name = "/fonts/SourceSans3-" + face + ".ttf";
            try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
                if (in == null || Font.loadFont(in, ANY_SIZE) == null)
                    throw new IOException("Cannot load " + name);
            }
        }
    }
}
