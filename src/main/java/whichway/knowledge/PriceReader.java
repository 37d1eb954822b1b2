package whichway.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import whichway.core.Estimate;
import whichway.core.Price;
import whichway.core.PriceList;
import whichway.core.PriceUnit;

/// Reads the prices that the program brings along; each one names a source of the knowledge.
final class PriceReader {
    private final EvidenceReader evidence;
    private final Ids ids = Ids.ofThings();

    PriceReader(EvidenceReader evidence) {
        this.evidence = evidence;
    }

    PriceList prices(Item file) {
        String name = file.text("name");
        LocalDate date = date(file);
        List<Price> prices = file.each("prices", this::price);
        return new PriceList(name, date, prices);
    }

    private Price price(Item item) {
        String id = ids.take(item);
        String label = item.text("label");
        Optional<PriceUnit> unit = unit(item);
        Estimate amount = CostingReader.estimate(item);
        if (unit.isPresent() && amount.high() > unit.get().most())
            item.problem("high", amount.high() + " is more than anybody asks",
                    "write dollars for one " + unit.get().id());
        String source = item.text("source");
        evidence.cite(item, "source", source);
        return new Price(id, label, unit.orElse(PriceUnit.MONTH), amount, date(item), source);
    }

    private static Optional<PriceUnit> unit(Item item) {
        String name = item.text("unit");
        Optional<PriceUnit> unit = Arrays.stream(PriceUnit.values()).filter(value -> value.id().equals(name))
                .findFirst();
        if (unit.isEmpty() && !name.isBlank())
            item.problem("unit", "there is no unit \"" + name + "\"", "write one of "
                    + Arrays.stream(PriceUnit.values()).map(PriceUnit::id).collect(Collectors.joining(", ")));
        return unit;
    }

    private static LocalDate date(Item item) {
        String text = item.text("date");
        try {
            return text.isBlank() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            item.problem("date", "\"" + text + "\" is no date", "write year-month-day");
            return LocalDate.EPOCH;
        }
    }
}
