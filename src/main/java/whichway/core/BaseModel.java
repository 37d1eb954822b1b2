package whichway.core;

import java.util.Locale;

/// A class of language models that are priced alike.
///
/// @param id kebab-case name; the ids of its prices begin with it
/// @param name what people call it
/// @param own whether it runs on one's own GPUs, paid by the hour, so that tokens have no price
public record BaseModel(String id, String name, boolean own) {
    /// What a token may be.
    public enum Token {
        /// Sent to the model.
        INPUT,
        /// Written by the model.
        OUTPUT,
        /// Sent before, and read again from the cache.
        CACHE_READ,
        /// Sent, and kept in the cache for the next request.
        CACHE_WRITE
    }

    /// Id of the price of a million tokens.
    ///
    /// @throws IllegalStateException if they have no price
    public String price(Token token) {
        if (own)
            throw new IllegalStateException("Tokens of " + id + " have no price.");
        return id + "-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
