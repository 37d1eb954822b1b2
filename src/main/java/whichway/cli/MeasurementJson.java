package whichway.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import whichway.file.AnswerJson;
import whichway.measure.Lengths;
import whichway.measure.Measurement;
import whichway.measure.Suggestion;
import whichway.measure.Unread;

/// A measurement as one line of JSON. Suggested answers are spelt as in an assessment file.
final class MeasurementJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private MeasurementJson(JsonGenerator json) {
        this.json = json;
    }

    /// The line, without its end.
    ///
    /// @param folders as they were named
    static String line(List<String> folders, Measurement measurement) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            new MeasurementJson(json).write(folders, measurement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private void write(List<String> folders, Measurement measurement) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("folders");
        for (String folder : folders)
            json.writeString(folder);
        json.writeEndArray();
        json.writeStringField("encoding", measurement.encoding());
        json.writeNumberField("documents", measurement.documents());
        json.writeNumberField("words", measurement.words());
        json.writeNumberField("characters", measurement.characters());
        json.writeNumberField("tokens", measurement.tokens());
        json.writeNumberField("charactersPerToken", measurement.charactersPerToken());
        json.writeNumberField("tokensPerWord", measurement.tokensPerWord());
        if (measurement.documents() == 0)
            json.writeNullField("documentTokens");
        else
            lengths(measurement.lengths());
        histogram(measurement.lengths());
        suggestions(measurement);
        passedOver(measurement);
        json.writeEndObject();
    }

    private void lengths(Lengths lengths) throws IOException {
        json.writeObjectFieldStart("documentTokens");
        json.writeNumberField("smallest", lengths.quantile(0));
        json.writeNumberField("lowerQuartile", lengths.quantile(0.25));
        json.writeNumberField("median", lengths.quantile(0.5));
        json.writeNumberField("upperQuartile", lengths.quantile(0.75));
        json.writeNumberField("ninetiethPercentile", lengths.quantile(0.9));
        json.writeNumberField("largest", lengths.quantile(1));
        json.writeEndObject();
    }

    private void histogram(Lengths lengths) throws IOException {
        json.writeArrayFieldStart("histogram");
        for (Lengths.Bin bin : lengths.histogram()) {
            json.writeStartObject();
            json.writeNumberField("from", bin.from());
            json.writeNumberField("below", bin.upTo());
            json.writeNumberField("documents", bin.documents());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void suggestions(Measurement measurement) throws IOException {
        json.writeObjectFieldStart("suggestedAnswers");
        for (Suggestion suggestion : Suggestion.of(measurement)) {
            json.writeFieldName(suggestion.trait());
            json.writeRawValue(AnswerJson.text(suggestion.answer()));
        }
        json.writeEndObject();
    }

    private void passedOver(Measurement measurement) throws IOException {
        json.writeArrayFieldStart("unread");
        for (Unread unread : measurement.unread()) {
            json.writeStartObject();
            json.writeStringField("file", unread.file().toString());
            json.writeStringField("reason", unread.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (!unread.detail().isEmpty())
                json.writeStringField("detail", unread.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("unlisted", measurement.unlisted());
        json.writeObjectFieldStart("otherKinds");
        for (Map.Entry<String, Integer> kind : measurement.others().entrySet())
            json.writeNumberField(kind.getKey(), kind.getValue());
        json.writeEndObject();
        json.writeNumberField("hidden", measurement.hidden());
    }
}
