package whichway.measure;

import java.util.Base64;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Counted in pieces, a text has as many tokens as counted whole.
class TokenCounterTest {
    private static final String[] SCRAPS = {"Über", "straße", "isn't", "WE'LL", "I'M", "'s", "'", " '", "’", " ", "  ",
            "   ", "\n", "\r\n", "\n\n \n", "\t", "\u00A0", "a", "B", "iPhone", "1", "12345", "½", "Ⅷ", ".", "...",
            "!?", "//", "/", "\n/", "=>\n\n", "---", "你好", "，", "こんにちは", "é", "e\u0301", "\u0301", "नमस्ते",
            "👋🏽", "𝒳", "🇩🇪", "<|endoftext|>", "\u200B", "ſ", "ŉ"};

    @RepeatedTest(60)
    void anyTextCountsInPiecesAsItDoesWhole(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        while (text.length() < 3 * TokenCounter.MOST_HELD)
            text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
        assertThat(inPieces(text.toString(), random)).isEqualTo(Samples.tokens(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "blanks", "digits", "letters", "dashes"})
    void whereThereIsNoSafePlaceACutCostsATokenOrTwo(String kind) {
        byte[] bytes = new byte[150_000];
        new Random(3).nextBytes(bytes);
        String text = switch (kind) {
            case "base64" -> Base64.getEncoder().encodeToString(bytes);
            case "blanks" -> " ".repeat(200_000) + "x";
            case "digits" -> "1234567".repeat(30_000);
            case "letters" -> "abcdefgh".repeat(25_000);
            default -> "-".repeat(200_000);
        };
        int cuts = text.length() / TokenCounter.MOST_HELD;
        assertThat((double) inPieces(text, new Random(5))).isCloseTo(Samples.tokens(text),
                within(2.0 * cuts));
    }

    private static long inPieces(String text, Random random) {
        TokenCounter counter = new TokenCounter(Samples::tokens);
        for (int from = 0; from < text.length();) {
            int to = Math.min(text.length(), from + 1 + random.nextInt(9000));
            counter.add(text.substring(from, to));
            from = to;
        }
        return counter.total();
    }
}
