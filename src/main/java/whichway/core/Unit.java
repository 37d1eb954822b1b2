package whichway.core;

/// What a number counts; decides how it may be typed and how it is written.
public enum Unit {
    /// Separate documents.
    DOCUMENTS,
    /// Tokens of a language model; may be typed as pages or words too.
    TOKENS,
    /// Clients or departments.
    TENANTS,
    /// Pairs of input and approved output.
    EXAMPLES,
    /// Weeks of calendar time.
    WEEKS,
    /// Thousandths of a second.
    MILLISECONDS,
    /// Questions in a month.
    QUESTIONS,
    /// A plain number of something that has no measures of its own, such as passages or epochs.
    COUNT,
    /// A part of a whole, 0..1.
    SHARE,
    /// Minutes.
    MINUTES,
    /// Days of one person's work.
    DAYS,
    /// US dollars.
    DOLLARS
}
