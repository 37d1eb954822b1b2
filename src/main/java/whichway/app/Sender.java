package whichway.app;

import java.util.Base64;
import java.util.Optional;

import whichway.file.Settings;
import whichway.report.Letterhead;
import whichway.report.Logo;

/// Whoever sends reports, as settings keep them and as reports show them.
final class Sender {
    private Sender() {}

    /// As reports show them. A logo that cannot be one is left out.
    static Letterhead shown(Settings.Sender kept) {
        return new Letterhead(kept.consultant(), kept.logo().map(Base64.getDecoder()::decode).flatMap(Logo::of),
                kept.accent());
    }

    /// As settings keep them.
    static Settings.Sender kept(Letterhead shown) {
        Optional<String> logo = shown.logo().map(Logo::png).map(Base64.getEncoder()::encodeToString);
        return new Settings.Sender(shown.consultant(), logo, shown.accent());
    }
}
