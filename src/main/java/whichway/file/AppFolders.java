package whichway.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what is its own, as the system it runs on wants it.
///
/// @param config for choices that people make
/// @param state for work that is under way
public record AppFolders(Path config, Path state) {
    /// The folders on a system.
    ///
    /// @param environment the variables of the process
    /// @param system its name, as `os.name` gives it
    /// @param home of the user
    public static AppFolders of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = absolute(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
            Path local = absolute(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
            return new AppFolders(roaming.resolve("Whichway"), local.resolve("Whichway"));
        }
        if (name.startsWith("mac")) {
            Path support = home.resolve("Library").resolve("Application Support").resolve("Whichway");
            return new AppFolders(support, support);
        }
        Path config = absolute(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path state = absolute(environment, "XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state"));
        return new AppFolders(config.resolve("whichway"), state.resolve("whichway"));
    }

    /// The file of the settings.
    public Path settings() {
        return config.resolve("settings.json");
    }

    /// The folder of the drafts.
    public Path drafts() {
        return state.resolve("drafts");
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
