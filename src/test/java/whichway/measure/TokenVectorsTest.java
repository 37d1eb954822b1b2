package whichway.measure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Token counts that the makers of the tokenizer publish for `o200k_base`: rows of `o200k_base_encodings.csv` among the
/// tests of jtokkit (MIT licence), which were produced with OpenAI's own tiktoken.
class TokenVectorsTest {
    private static final Measurer MEASURER = new Measurer();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4  | Bonjour le monde!
            3  | Hello world!
            4  | مرحبا بالعالم
            2  | こんにちは世界
            3  | 안녕하세요 세계
            3  | 你好，世界
            4  | 👋🌎
            7  | Unicode snowman: ☃️
            14 | This     is     a     sentence     with     extra     spaces.
            9  | What about URLs? https://www.google.com
            9  | Can we handle email addresses? user@example.com
            14 | How about numbers? 123 45.6 -78.9
            9  | Mixed script: 你好 world! 🌍
            15 | ਹੈਲੋ ਦੁਨੀਆ! ਕੀ ਹਾਲ ਹੈ? 😄
            39 | 这是一个没有特殊字符或表情符号的较长文本。它包括空格、标点符号和多个句子。让我们看看分词器如何处理它！
            11 | Ce n'est pas une bonne idée de faire ça.
            14 | כן, אני מבין את זה. אבל מה הפתרון?
            14 | A group of ninja cats practicing their martial arts skills in a bamboo forest
            """)
    void countsEqualThePublishedOnes(int tokens, String text) throws Exception {
        Files.writeString(folder.resolve("vector.md"), text, StandardCharsets.UTF_8);
        Measurement measurement = MEASURER.measure(List.of(folder), Watch.nobody());
        // The two vectors without a word in them make no document.
        if (text.codePoints().anyMatch(Character::isLetter))
            assertThat(measurement.tokens()).isEqualTo(tokens);
        assertThat(Samples.tokens(text)).isEqualTo(tokens);
    }
}
