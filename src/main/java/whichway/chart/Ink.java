package whichway.chart;

import whichway.core.Approach;

/// What a mark's colour stands for; each place of output gives the role its colour.
///
/// @param role name of a colour role, such as `fg-muted` or `approach-rag`
public record Ink(String role) {
    public static final Ink TEXT = new Ink("fg");
    public static final Ink MUTED = new Ink("fg-muted");
    public static final Ink LINE = new Ink("line");
    public static final Ink STRONG_LINE = new Ink("line-strong");
    public static final Ink GROUND = new Ink("bg");
    public static final Ink SUNKEN = new Ink("bg-sunken");

    /// The colour that an approach has everywhere.
    public static Ink of(Approach approach) {
        return new Ink("approach-" + approach.id());
    }
}
