package whichway.page;

import java.util.function.Consumer;

import whichway.report.Logo;

/// Lets a person choose a logo.
public interface LogoChoice {
    /// Asks for a picture, and comes back with it on the window's thread; with nothing where the person changed their mind.
    ///
    /// @param taken gets the logo
    /// @param refused called where the picture cannot be taken
    void ask(Consumer<Logo> taken, Runnable refused);
}
