package whichway.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/// Words and the places that use them agree.
class WordsTest {
    private static final Path WORDS = Path.of("src/main/resources/words/messages.properties");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-zA-Z0-9-]+)+)\"");
    /// In the help of the command line.
    private static final Pattern IN_HELP = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    /// A key put together from a fixed beginning and a name that is only known at run time.
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-zA-Z-]*(?:\\.[a-zA-Z0-9-]+)*[.-])\"");

    @Test
    void everyKeyInFxmlHasWords() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String fxml : texts(Path.of("fxml"), ".fxml"))
            used.addAll(matches(IN_FXML, fxml));
        assertThat(used).isNotEmpty().isSubsetOf(words().stringPropertyNames());
    }

    @Test
    void everyWordIsUsed() throws IOException {
        List<String> java = texts(Path.of("src/main/java"), ".java");
        Set<String> used = java.stream().flatMap(text -> matches(IN_JAVA, text).stream()).collect(Collectors.toSet());
        java.forEach(text -> used.addAll(matches(IN_HELP, text)));
        Set<String> beginnings = java.stream().flatMap(text -> matches(BEGINNING, text).stream())
                .collect(Collectors.toSet());
        for (String fxml : texts(Path.of("fxml"), ".fxml"))
            used.addAll(matches(IN_FXML, fxml));
        Set<String> unused = words().stringPropertyNames().stream()
                .filter(key -> !used.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("words that nobody says: take them out").isEmpty();
    }

    @Test
    void everyWordIsAValidPattern() throws IOException {
        Properties words = words();
        for (String key : words.stringPropertyNames())
            assertThatCode(() -> new MessageFormat(words.getProperty(key))).as(key).doesNotThrowAnyException();
        assertThat(words.stringPropertyNames().stream().filter(key -> words.getProperty(key).isBlank())).isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys = Files.readAllLines(WORDS).stream().filter(line -> line.matches("[a-z][^#]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find())
            found.add(matcher.group(1));
        return found;
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }
}
