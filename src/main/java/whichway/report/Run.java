package whichway.report;

import java.util.regex.Pattern;

/// A stretch of text within a line.
public sealed interface Run {
    /// Ordinary text; a line feed in it starts a new line.
    record Plain(String text) implements Run {
        public Plain {
            text = PlainText.lines(text);
        }
    }

    /// Text that stands out.
    record Strong(String text) implements Run {
        public Strong {
            text = PlainText.line(text);
        }
    }

    /// Text that stands back: a figure beside a reason, the ground it stands on.
    record Quiet(String text) implements Run {
        public Quiet {
            text = PlainText.line(text);
        }
    }

    /// A note beside the text: what a reason weighs, what it stands on. It closes its line.
    record Aside(String text) implements Run {
        public Aside {
            text = PlainText.line(text);
        }
    }

    /// Points to a source.
    ///
    /// @param number its number, 1 or more
    record Reference(int number) implements Run {}

    /// An address on the web that can be followed and is shown in full. Never made from what people typed.
    ///
    /// @param url starts with `https://` and holds nothing that a format could take for its own signs
    record Address(String url) implements Run {
        private static final Pattern SAFE = Pattern.compile("https://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+");

        public Address {
            if (!looksSafe(url))
                throw new IllegalArgumentException("Not a safe address: " + url);
        }

        /// Whether a text can be shown as an address.
        static boolean looksSafe(String text) {
            return SAFE.matcher(text).matches();
        }
    }
}
