package whichway.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// FXML draws, style sheets colour, words live in messages.
class ScreensTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(");
    private static final Pattern ROLE = Pattern.compile("(-[a-z-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("-bg", "-bg-raised", "-bg-sunken");

    static Stream<Path> fxml() throws IOException {
        return Files.list(Path.of("fxml")).sorted();
    }

    static Stream<Path> sheets() throws IOException {
        return Files.list(Path.of("styles")).filter(file -> file.toString().endsWith(".css")).sorted();
    }

    @ParameterizedTest
    @MethodSource("fxml")
    void fxmlHoldsNoStyleNoTextAndIsShort(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).doesNotContain("style=").doesNotContain("${controller");
        assertThat(Pattern.compile("(text|promptText|accessibleText)=\"(?!%|\\$\\{|\")").matcher(text).find())
                .as("literal text").isFalse();
        assertThat(text.lines().count()).isLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void onlyTokensHoldColours(Path file) throws IOException {
        if (file.endsWith("tokens.css") || file.endsWith("report.css"))
            return;
        String rules = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(COLOUR.matcher(rules).results().map(found -> found.group()).toList()).isEmpty();
    }

    @Test
    void textAndLinesStandOutFromTheirGroundInLightAndDark() throws IOException {
        String[] schemes = Files.readString(Path.of("styles/tokens.css")).split("@media");
        assertThat(schemes).hasSize(2);
        for (String scheme : schemes) {
            Map<String, String> roles = roles(scheme);
            for (String ground : GROUNDS) {
                for (String text : List.of("-fg", "-fg-muted", "-accent", "-good", "-bad", "-warn"))
                    assertContrast(roles, text, ground, 4.5);
                for (String line : roles.keySet().stream().filter(role -> role.startsWith("-approach-")).toList())
                    assertContrast(roles, line, ground, 3);
                assertContrast(roles, "-focus", ground, 3);
                assertContrast(roles, "-line-strong", ground, 3);
            }
            assertContrast(roles, "-on-accent", "-accent", 4.5);
            assertContrast(roles, "-on-accent", "-accent-hover", 4.5);
            assertContrast(roles, "-bad", "-bad-soft", 4.5);
            assertContrast(roles, "-warn", "-warn-soft", 4.5);
            assertContrast(roles, "-fg", "-accent-soft", 4.5);
            assertContrast(roles, "-fg", "-bg-hover", 4.5);
        }
    }

    private static Map<String, String> roles(String sheet) {
        Map<String, String> roles = new LinkedHashMap<>();
        Matcher matcher = ROLE.matcher(sheet);
        while (matcher.find())
            roles.put(matcher.group(1), matcher.group(2));
        return roles;
    }

    private static void assertContrast(Map<String, String> roles, String front, String back, double least) {
        double one = luminance(roles.get(front));
        double other = luminance(roles.get(back));
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertThat(contrast).as(front + " on " + back).isGreaterThanOrEqualTo(least);
    }

    /// Relative luminance as WCAG 2.2 defines it.
    private static double luminance(String colour) {
        double luminance = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int c = 0; c < 3; c++) {
            double share = Integer.parseInt(colour.substring(1 + 2 * c, 3 + 2 * c), 16) / 255.0;
            luminance += weights[c] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }
}
