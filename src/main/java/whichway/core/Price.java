package whichway.core;

import java.time.LocalDate;

/// What one thing costs.
///
/// @param id kebab-case name, the same in every price list
/// @param label what it buys, in words
/// @param unit how much of it
/// @param amount US dollars
/// @param date day on which it was read
/// @param source id of a source of the knowledge, or where else it comes from, in words
public record Price(String id, String label, PriceUnit unit, Estimate amount, LocalDate date, String source) {
    /// The same at another price.
    public Price with(Estimate changed, LocalDate read, String from) {
        return new Price(id, label, unit, changed, read, from);
    }
}
