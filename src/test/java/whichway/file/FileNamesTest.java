package whichway.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Names made of what people typed can be saved on every system.
class FileNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Support bot→Support bot
            Acme / Globex: plan?→Acme Globex plan
            ../../etc/passwd→etc passwd
            ..→untitled
            '   '→untitled
            'a. . '→a
            .hidden→hidden
            CON→_CON
            com1→_com1
            nul.txt→_nul.txt
            console→console
            Łódź 日本語→Łódź 日本語
            <a href="x">|*→a href= x
            """)
    void aNameIsSafe(String text, String name) {
        assertThat(FileNames.suggest(text, "untitled", ".whichway")).isEqualTo(name + ".whichway");
    }

    @Test
    void controlsAndHalvesGoAway() {
        assertThat(FileNames.suggest("a\u0000b\nc\u202Egpj.exe\ud800", "x", ".md")).isEqualTo("a b c gpj.exe.md");
    }

    @Test
    void anythingCanBeSaved(@TempDir Path folder) throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(200), 0, random.nextBoolean() ? 128 : Character.MAX_CODE_POINT + 1)
                    .forEach(text::appendCodePoint);
            String name = FileNames.suggest(text.toString(), "untitled", ".whichway");
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(120);
            Path file = folder.resolve(name);
            assertThat(file.getParent()).isEqualTo(folder);
            Files.writeString(file, "");
        }
    }
}
