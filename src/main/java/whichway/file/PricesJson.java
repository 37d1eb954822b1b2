package whichway.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import whichway.core.Estimate;
import whichway.core.Price;
import whichway.core.PriceList;

/// How a price list is spelt in JSON: `name`, `date`, and under `prices` by id each price with its `label`, its `usd`, which
/// is a number or `{"low", "usual", "high"}`, what that buys (`per`), its `date` and its `source`.
final class PricesJson {
    static final List<String> KEYS = List.of("format", "version", "name", "date", "prices");
    private static final List<String> PRICE_KEYS = List.of("label", "usd", "per", "date", "source");
    private static final List<String> AMOUNT_KEYS = List.of("low", "usual", "high");
    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final PriceList known;
    private final Findings findings;

    /// @param known the list that says which prices there are
    PricesJson(PriceList known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /// The list that an assessment keeps. Prices that it does not have, since they were not known then, are those that are
    /// known; what is not known any more counts for nothing.
    PriceList keptIn(Json.Members list) throws FileProblem {
        Json.Members found = findings.object(list, "prices");
        List<Price> prices = new ArrayList<>();
        for (Price price : known.prices()) {
            Json json = found.all().get(price.id());
            if (json == null)
                findings.warn("prices.prices", found, "files.price.added", price.label());
            prices.add(json == null ? price : price(price, "prices.prices.", json));
        }
        for (Map.Entry<String, Json> member : found.all().entrySet())
            if (known.find(member.getKey()).isEmpty())
                findings.warnOfUnknown("prices.prices." + member.getKey(), member.getValue(), "files.price.kept.",
                        member.getKey(), ids());
        return new PriceList(findings.text(list, "prices.", "name", known.name()), date(list, "prices."), prices);
    }

    /// The list that a file of its own holds: all prices that are known, and no others.
    PriceList alone(Json.Members list) throws FileProblem {
        if (!list.all().containsKey("prices"))
            throw findings.problem("prices", list, "files.key.missing", "prices");
        Json.Members found = findings.object(list, "prices");
        for (Map.Entry<String, Json> member : found.all().entrySet())
            if (known.find(member.getKey()).isEmpty())
                throw unknown(member.getKey(), member.getValue());
        List<Price> prices = new ArrayList<>();
        for (Price price : known.prices()) {
            Json json = found.all().get(price.id());
            if (json == null)
                throw findings.problem("prices", found, "files.price.missing", price.id(), price.label());
            prices.add(price(price, "prices.", json));
        }
        return new PriceList(findings.text(list, "", "name", known.name()), date(list, ""), prices);
    }

    private FileProblem unknown(String id, Json found) {
        Optional<String> meant = Spelling.nearest(id, ids());
        return meant.isPresent()
                ? findings.problem("prices." + id, found, "files.price.misspelt", Remark.shortened(id), meant.get())
                : findings.problem("prices." + id, found, "files.price.unknown", Remark.shortened(id));
    }

    private List<String> ids() {
        return known.prices().stream().map(Price::id).toList();
    }

    private Price price(Price price, String before, Json found) throws FileProblem {
        String place = before + price.id();
        if (!(found instanceof Json.Members members))
            throw findings.problem(place, found, "files.object", Findings.shown(found));
        String per = findings.text(members, place + ".", "per", price.unit().id());
        if (!per.equals(price.unit().id()))
            throw findings.problem(place + ".per", at(members, "per"), "files.price.unit", Remark.shortened(per),
                    price.label(), price.unit().id());
        String source = findings.text(members, place + ".", "source", "");
        if (source.isBlank())
            throw findings.problem(place + ".source", at(members, "source"), "files.price.source", price.label());
        String label = findings.text(members, place + ".", "label", price.label());
        return new Price(price.id(), label.isBlank() ? price.label() : label, price.unit(),
                amount(price, place, members), date(members, place + "."), source);
    }

    private Estimate amount(Price price, String place, Json.Members members) throws FileProblem {
        Json found = members.all().get("usd");
        if (found == null)
            throw findings.problem(place + ".usd", members, "files.price.none", price.label(), price.unit().id());
        Optional<Estimate> amount = estimate(found).filter(price.unit()::accepts);
        if (amount.isEmpty())
            throw findings.problem(place + ".usd", found, "files.price.value", Findings.shown(found), price.label(),
                    Findings.number(price.unit().most()), price.unit().id());
        return amount.get();
    }

    private static Optional<Estimate> estimate(Json found) {
        if (found instanceof Json.Members members)
            return estimate(AnswerJson.number(members.all().get("low")), AnswerJson.number(members.all().get("usual")),
                    AnswerJson.number(members.all().get("high")));
        return AnswerJson.number(found).map(Estimate::exactly);
    }

    private static Optional<Estimate> estimate(Optional<Double> low, Optional<Double> usual, Optional<Double> high) {
        return low.isPresent() && usual.isPresent() && high.isPresent() && low.get() <= usual.get()
                && usual.get() <= high.get()
                        ? Optional.of(new Estimate(low.get(), usual.get(), high.get()))
                        : Optional.empty();
    }

    private LocalDate date(Json.Members members, String before) throws FileProblem {
        String text = findings.text(members, before, "date", "");
        Optional<LocalDate> day = Findings.day(text)
                .filter(date -> !date.isBefore(OLDEST) && date.isBefore(LATEST));
        if (day.isEmpty())
            throw findings.problem(before + "date", at(members, "date"), "files.price.date", Remark.shortened(text));
        return day.get();
    }

    private static Json at(Json.Members members, String name) {
        return members.all().getOrDefault(name, members);
    }

    /// The JSON of a list, laid over what it was read from.
    static Json.Members write(PriceList list, Json.Members old) {
        Json.Members prices = old.members("prices");
        List<String> ids = list.prices().stream().map(Price::id).toList();
        for (Price price : list.prices())
            prices = prices.with(price.id(), write(price, prices.members(price.id())), ids);
        return old.with("name", new Json.Text(list.name()), KEYS)
                .with("date", new Json.Text(list.date().toString()), KEYS).with("prices", prices, KEYS);
    }

    private static Json.Members write(Price price, Json.Members old) {
        return old.with("label", new Json.Text(price.label()), PRICE_KEYS)
                .with("usd", usd(price.amount(), old.all().get("usd")), PRICE_KEYS)
                .with("per", new Json.Text(price.unit().id()), PRICE_KEYS)
                .with("date", new Json.Text(price.date().toString()), PRICE_KEYS)
                .with("source", new Json.Text(price.source()), PRICE_KEYS);
    }

    private static Json usd(Estimate amount, @Nullable Json old) {
        if (old != null && estimate(old).equals(Optional.of(amount)))
            return old;
        if (amount.isExact())
            return Json.Numeral.of(amount.usual());
        Json.Members members = old instanceof Json.Members before ? before : Json.Members.none();
        return members.with("low", Json.Numeral.of(amount.low()), AMOUNT_KEYS)
                .with("usual", Json.Numeral.of(amount.usual()), AMOUNT_KEYS)
                .with("high", Json.Numeral.of(amount.high()), AMOUNT_KEYS);
    }

    /// The list as it reads after writing.
    static PriceList tidy(PriceList list) {
        return new PriceList(Characters.mended(list.name()), list.date(), list.prices().stream().map(PricesJson::tidy)
                .toList());
    }

    private static Price tidy(Price price) {
        Estimate amount = price.amount();
        return new Price(price.id(), Characters.mended(price.label()), price.unit(),
                new Estimate(amount.low() + 0.0, amount.usual() + 0.0, amount.high() + 0.0), price.date(),
                Characters.mended(price.source()));
    }
}
