package whichway.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All prices that a decision rests on.
///
/// @param name whose or which list it is
/// @param date day of the list
/// @param prices each id once
public record PriceList(String name, LocalDate date, List<Price> prices) {
    /// Days after which a price is to be looked up again.
    public static final int FRESH_DAYS = 90;

    public PriceList {
        prices = List.copyOf(prices);
    }

    /// The price of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Price price(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No price " + id));
    }

    /// The price of that id, if there is one.
    public Optional<Price> find(String id) {
        return prices.stream().filter(price -> price.id().equals(id)).findFirst();
    }

    /// The same with the price of one id replaced.
    public PriceList with(Price changed) {
        return new PriceList(name, date,
                prices.stream().map(price -> price.id().equals(changed.id()) ? changed : price).toList());
    }

    /// The prices that are older than `FRESH_DAYS` on a day.
    public List<Price> staleOn(LocalDate day) {
        LocalDate oldest = day.minusDays(FRESH_DAYS);
        return prices.stream().filter(price -> price.date().isBefore(oldest)).toList();
    }
}
