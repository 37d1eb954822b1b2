package whichway.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A class of language models that are priced alike.
///
/// @param id kebab-case name; the ids of its prices begin with it
/// @param name what people call it
/// @param longFrom tokens of a prompt beyond which every token has another price; infinite where there is no such limit
/// @param own whether it runs on one's own GPUs, paid by the hour, so that tokens have no price
public record BaseModel(String id, String name, double longFrom, boolean own) {
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
    /// @param prompt how many tokens the prompt has that they belong to
    /// @throws IllegalStateException if they have no price
    public String price(Token token, double prompt) {
        if (own)
            throw new IllegalStateException("Tokens of " + id + " have no price.");
        String name = id + "-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return prompt > longFrom ? name + "-long" : name;
    }

    /// Ids of all prices of its tokens.
    public List<String> prices() {
        List<String> prices = new ArrayList<>();
        if (!own)
            for (Token token : Token.values()) {
                prices.add(price(token, 0));
                if (Double.isFinite(longFrom))
                    prices.add(price(token, Double.POSITIVE_INFINITY));
            }
        return prices;
    }
}
