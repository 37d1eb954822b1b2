package whichway.measure;

/// Why a file does not count.
public enum Reason {
    /// Only who knows its password can read it.
    ENCRYPTED,
    /// Its pages are pictures: text recognition would have to come first.
    NO_TEXT,
    /// It is not what its name says, or broken.
    DAMAGED,
    /// It is named like text, but holds something else.
    NOT_TEXT,
    /// It unfolds into more than can be held.
    TOO_LARGE,
    /// Whoever started the program may not read it.
    FORBIDDEN,
    /// The disk would not give it, or it is gone.
    UNREADABLE,
    /// There is not a word in it.
    EMPTY,
    /// It only points elsewhere; what it points to counts where it lies.
    LINK;

    /// Whether text may be missing from the measurement because of it.
    public boolean isLoss() {
        return this != EMPTY && this != LINK;
    }
}
