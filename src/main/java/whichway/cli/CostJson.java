package whichway.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import whichway.budget.ApproachCost;
import whichway.budget.BreakEven;
import whichway.budget.Cadence;
import whichway.budget.ContextFit;
import whichway.budget.CostEstimate;
import whichway.budget.Crossing;
import whichway.budget.Evidence;
import whichway.budget.Input;
import whichway.budget.Line;
import whichway.budget.Need;
import whichway.budget.Turn;
import whichway.core.Estimate;
import whichway.core.Price;

/// Context and costs of one assessment as one line of JSON. Numbers are not rounded, so lines add up to their sums; every
/// line names what it was computed from.
final class CostJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private CostJson(JsonGenerator json) {
        this.json = json;
    }

    /// The line, without its end.
    ///
    /// @param file as it was named
    /// @param project its name
    /// @param today the day on which prices are fresh or stale
    static String line(String file, String project, ContextFit fit, CostEstimate costs, LocalDate today) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("project", project);
            CostJson writer = new CostJson(json);
            writer.context(fit);
            writer.costs(costs, today);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private void context(ContextFit fit) throws IOException {
        json.writeObjectFieldStart("context");
        estimate("window", fit.window());
        estimate("usable", fit.usable());
        estimate("corpus", fit.corpus());
        estimate("corpusPages", fit.pages(fit.corpus()));
        estimate("mostPassages", fit.passages());
        evidence(fit.evidence());
        json.writeArrayFieldStart("needs");
        for (Need need : fit.needs())
            need(fit, need);
        json.writeEndArray();
        inputs("assumed", fit.assumed());
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeObjectFieldStart("documentsOfOneAnswer");
        estimate("needed", evidence.needed());
        estimate("room", evidence.room());
        name("fit", evidence.fit());
        name("atBest", evidence.atBest());
        name("atWorst", evidence.atWorst());
        number("over", evidence.over());
        number("windowNeeded", evidence.window());
        json.writeArrayFieldStart("remedies");
        for (Evidence.Remedy remedy : evidence.remedies())
            json.writeString(id(remedy));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void need(ContextFit fit, Need need) throws IOException {
        json.writeStartObject();
        json.writeStringField("approach", need.approach());
        estimate("tokens", need.tokens());
        estimate("pages", fit.pages(need.tokens()));
        name("fit", need.fit());
        name("atBest", need.atBest());
        name("atWorst", need.atWorst());
        number("over", need.over());
        json.writeObjectFieldStart("parts");
        for (Need.Part part : need.parts())
            estimate(part.id(), part.tokens());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void costs(CostEstimate costs, LocalDate today) throws IOException {
        json.writeStringField("prices", costs.prices().name());
        json.writeStringField("pricesAsOf", costs.prices().date().toString());
        json.writeArrayFieldStart("stalePrices");
        for (Price price : costs.prices().staleOn(today))
            json.writeString(price.id());
        json.writeEndArray();
        json.writeStringField("model", costs.model().id());
        json.writeBooleanField("likeForLike", costs.likeForLike());
        strings("differing", costs.differing());
        json.writeArrayFieldStart("costs");
        for (ApproachCost cost : costs.approaches())
            cost(cost);
        json.writeEndArray();
        number("horizonMonths", costs.horizon());
        json.writeArrayFieldStart("breakEvens");
        for (BreakEven breakEven : costs.breakEvens())
            breakEven(breakEven);
        json.writeEndArray();
        json.writeArrayFieldStart("crossings");
        for (Crossing crossing : costs.crossings())
            crossing(crossing);
        json.writeEndArray();
        cadence(costs.cadence());
        inputs("assumed", costs.assumed());
    }

    private void cost(ApproachCost cost) throws IOException {
        json.writeStartObject();
        json.writeStringField("approach", cost.approach());
        json.writeStringField("model", cost.model().id());
        estimate("once", cost.once());
        estimate("monthly", cost.monthly());
        estimate("running", cost.running());
        estimate("firstYear", cost.firstYear());
        estimate("firstYearPeople", cost.firstYearPeople());
        json.writeArrayFieldStart("lines");
        for (Line line : cost.lines())
            line(line);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("line", line.kind().id());
        name("term", line.kind().term());
        json.writeBooleanField("people", line.kind().people());
        estimate("usd", line.dollars());
        inputs("from", line.inputs());
        json.writeEndObject();
    }

    private void breakEven(BreakEven breakEven) throws IOException {
        json.writeStartObject();
        name("question", breakEven.question());
        json.writeStringField("cheaper", breakEven.question().cheaper());
        json.writeStringField("dearer", breakEven.question().dearer());
        json.writeStringField("trait", breakEven.question().trait());
        turn("bill", breakEven.bill());
        turn("whole", breakEven.whole());
        json.writeEndObject();
    }

    private void turn(String key, Turn turn) throws IOException {
        switch (turn) {
            case Turn.At at -> number(key, at.value());
            case Turn.Always _ -> json.writeStringField(key, "always");
            case Turn.Never _ -> json.writeStringField(key, "never");
        }
    }

    private void crossing(Crossing crossing) throws IOException {
        json.writeStartObject();
        json.writeStringField("overtaking", crossing.overtaking());
        json.writeStringField("overtaken", crossing.overtaken());
        number("month", crossing.month());
        number("usd", crossing.dollars());
        json.writeEndObject();
    }

    private void cadence(Cadence cadence) throws IOException {
        json.writeObjectFieldStart("retraining");
        number("affordable", cadence.affordable());
        estimate("changes", cadence.changes());
        estimate("usd", cadence.training());
        json.writeBooleanField("pays", cadence.pays());
        json.writeEndObject();
    }

    private void inputs(String key, List<Input> inputs) throws IOException {
        json.writeArrayFieldStart(key);
        for (Input input : inputs) {
            json.writeStartObject();
            json.writeStringField(id(input.kind()), input.id());
            estimate("value", input.value());
            json.writeBooleanField("assumed", input.assumed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void estimate(String key, Estimate estimate) throws IOException {
        json.writeObjectFieldStart(key);
        number("low", estimate.low());
        number("usual", estimate.usual());
        number("high", estimate.high());
        json.writeEndObject();
    }

    private void strings(String key, List<String> strings) throws IOException {
        json.writeArrayFieldStart(key);
        for (String string : strings)
            json.writeString(string);
        json.writeEndArray();
    }

    private void name(String key, Enum<?> value) throws IOException {
        json.writeStringField(key, id(value));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Adding nought turns minus nought into nought, which every reader of JSON takes alike; JSON has no infinity.
    private void number(String key, double number) throws IOException {
        if (Double.isFinite(number))
            json.writeNumberField(key, number + 0.0);
        else
            json.writeNullField(key);
    }
}
