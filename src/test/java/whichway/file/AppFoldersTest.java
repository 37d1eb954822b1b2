package whichway.file;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/// The program's folders lie where each system wants them.
@DisabledOnOs(OS.WINDOWS)
class AppFoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxFollowsItsVariables() {
        AppFolders folders = AppFolders.of(Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s"), "Linux", HOME);
        assertThat(folders.settings()).isEqualTo(Path.of("/c/whichway/settings.json"));
        assertThat(folders.drafts()).isEqualTo(Path.of("/s/whichway/drafts"));
    }

    @Test
    void linuxHasDefaultsForUnsetEmptyAndRelativeVariables() {
        AppFolders expected = new AppFolders(HOME.resolve(".config/whichway"), HOME.resolve(".local/state/whichway"));
        assertThat(AppFolders.of(Map.of(), "Linux", HOME)).isEqualTo(expected);
        assertThat(AppFolders.of(Map.of("XDG_CONFIG_HOME", "", "XDG_STATE_HOME", "x"), "Linux", HOME))
                .isEqualTo(expected);
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        assertThat(AppFolders.of(Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), "Windows 11", HOME))
                .isEqualTo(new AppFolders(Path.of("/r/Whichway"), Path.of("/l/Whichway")));
        assertThat(AppFolders.of(Map.of(), "Mac OS X", HOME).drafts())
                .isEqualTo(HOME.resolve("Library/Application Support/Whichway/drafts"));
    }
}
