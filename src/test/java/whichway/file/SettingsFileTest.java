package whichway.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;

/// What the window remembers, and that nothing it cannot understand is thrown away.
class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsLoaded() throws FileProblem {
        Settings settings = new Settings(List.of(folder.resolve("a b.whichway"), folder.resolve("gone.whichway")),
                Optional.of(new Settings.Window(-8, 10.5, 1000, 640, true)), Settings.Questions.ALL,
                Settings.Look.DARK, OptionalDouble.of(420),
                new Settings.Sender("Ada & Grace", Optional.of("iVBORw=="), Optional.of("#1f4f8f")));
        SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("settings.json"));
        file.save(settings);
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(settings, Optional.empty()));
        file.save(Settings.DEFAULTS);
        assertThat(file.load().settings()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void noFileIsNoProblem() {
        assertThat(new SettingsFile(folder.resolve("settings.json")).load())
                .isEqualTo(new SettingsFile.Loaded(Settings.DEFAULTS, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"recent\":1}", "{\"recent\":[1]}", "{\"recent\":[\"\\u0000\"]}",
            "{\"look\":\"pink\"}", "{\"sender\":1}", "{\"sender\":{\"logo\":\"<>\"}}",
            "{\"sender\":{\"accent\":\"blue\"}}", "{\"sender\":{\"consultant\":7}}", "{\"questions\":true}",
            "{\"panel-width\":1e999}", "{\"window\":{\"x\":1}}",
            "{\"window\":{\"x\":1,\"y\":1,\"width\":\"1\",\"height\":1,\"maximised\":true}}"})
    void whatCannotBeUnderstoodIsPutAsideAndToldOnce(String text) throws Exception {
        Path path = Files.writeString(folder.resolve("settings.json"), text);
        Files.writeString(folder.resolve("settings.json.broken-1"), "older");
        SettingsFile file = new SettingsFile(path);
        SettingsFile.Loaded loaded = file.load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULTS);
        assertThat(loaded.problem().orElseThrow().say(new Words(Locale.ENGLISH))).contains("settings.json.broken-2");
        assertThat(folder.resolve("settings.json.broken-2")).hasContent(text);
        assertThat(folder.resolve("settings.json.broken-1")).hasContent("older");
        assertThat(file.load().problem()).isEmpty();
    }

    @Test
    void aFolderInItsPlaceIsToldAndLeft() throws Exception {
        Path path = Files.createDirectory(folder.resolve("settings.json"));
        assertThat(new SettingsFile(path).load().problem()).isPresent();
        assertThat(path).isDirectory();
    }

    @Test
    void theLatestTenFilesAreRememberedOnce() {
        Settings settings = Settings.DEFAULTS;
        for (int i : IntStream.range(0, 15).toArray())
            settings = settings.withRecent(folder.resolve(i + ".whichway"));
        settings = settings.withRecent(folder.resolve("x").resolve("..").resolve("8.whichway"));
        assertThat(settings.recent()).hasSize(10).startsWith(folder.resolve("8.whichway"),
                folder.resolve("14.whichway"));
        assertThat(settings.withoutRecent(folder.resolve("8.whichway")).recent()).hasSize(9);
        assertThat(settings.withoutRecent().recent()).isEmpty();
    }
}
