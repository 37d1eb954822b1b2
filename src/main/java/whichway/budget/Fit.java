package whichway.budget;

/// Whether something goes into a window.
public enum Fit {
    /// It leaves the part of the window that models read well unfilled.
    FITS,
    /// It goes in, but fills the window further than models read it well.
    BADLY,
    /// It does not go in.
    TOO_LARGE
}
