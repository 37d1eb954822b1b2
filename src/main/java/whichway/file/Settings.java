package whichway.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the window remembers from one start to the next.
///
/// @param recent files last opened or saved, the latest first, at most ten; some may be gone
/// @param window where it stood; empty before it was first closed
/// @param questions which are asked
/// @param look of the window
/// @param panelWidth of the comparison, in pixels; empty where nobody changed it
/// @param sender of reports
public record Settings(List<Path> recent, Optional<Window> window, Questions questions, Look look,
        OptionalDouble panelWidth, Sender sender) {
    /// Before anybody chose anything.
    public static final Settings DEFAULTS = new Settings(List.of(), Optional.empty(), Questions.QUICK, Look.SYSTEM,
            OptionalDouble.empty(), Sender.NOBODY);
    private static final int MOST_RECENT = 10;

    public Settings {
        recent = recent.stream().map(path -> path.toAbsolutePath().normalize()).distinct().limit(MOST_RECENT).toList();
    }

    /// The same after a file was opened or saved.
    public Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        Path whole = file.toAbsolutePath().normalize();
        files.remove(whole);
        files.addFirst(whole);
        return new Settings(files, window, questions, look, panelWidth, sender);
    }

    /// The same without a file that need not be offered again.
    public Settings withoutRecent(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return new Settings(recent.stream().filter(path -> !path.equals(whole)).toList(), window, questions, look,
                panelWidth, sender);
    }

    /// The same with no file to offer.
    public Settings withoutRecent() {
        return new Settings(List.of(), window, questions, look, panelWidth, sender);
    }

    /// The same with the window elsewhere.
    public Settings withWindow(Window changed) {
        return new Settings(recent, Optional.of(changed), questions, look, panelWidth, sender);
    }

    /// The same with other questions asked.
    public Settings withQuestions(Questions changed) {
        return new Settings(recent, window, changed, look, panelWidth, sender);
    }

    /// The same with another look.
    public Settings withLook(Look changed) {
        return new Settings(recent, window, questions, changed, panelWidth, sender);
    }

    /// The same with the comparison as wide as that, in pixels.
    public Settings withPanelWidth(double changed) {
        return new Settings(recent, window, questions, look, OptionalDouble.of(changed), sender);
    }

    /// The same with reports from somebody else.
    public Settings withSender(Sender changed) {
        return new Settings(recent, window, questions, look, panelWidth, changed);
    }

    /// Who sends reports, and how that shows.
    ///
    /// @param consultant name; may be empty
    /// @param logo bytes of a picture in Base64
    /// @param accent colour as `#rrggbb`
    public record Sender(String consultant, Optional<String> logo, Optional<String> accent) {
        /// Before anybody said anything.
        public static final Sender NOBODY = new Sender("", Optional.empty(), Optional.empty());
    }

    /// Where the window stands when it does not fill the screen, in pixels.
    ///
    /// @param maximised whether it fills the screen
    public record Window(double x, double y, double width, double height, boolean maximised) {}

    /// Which questions are asked.
    public enum Questions {
        /// The quick ones.
        QUICK,
        /// All.
        ALL
    }

    /// Light or dark.
    public enum Look {
        /// As the system has it.
        SYSTEM,
        /// Light.
        LIGHT,
        /// Dark.
        DARK
    }
}
