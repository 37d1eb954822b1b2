package whichway.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Gate;
import whichway.core.Standing;

/// An evaluation as one line of JSON. Numbers are not rounded, so parts, prior and penalties add up to the score.
final class EvaluationJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private EvaluationJson(JsonGenerator json) {
        this.json = json;
    }

    /// The line, without its end.
    ///
    /// @param file as it was named
    static String line(String file, Assessment assessment, Evaluation evaluation) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            new EvaluationJson(json).write(file, assessment, evaluation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private void write(String file, Assessment assessment, Evaluation evaluation) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("project", assessment.project().name());
        approach("leader", evaluation.leader());
        approach("runnerUp", evaluation.runnerUp());
        OptionalDouble margin = evaluation.margin();
        if (margin.isPresent())
            number("margin", margin.getAsDouble());
        else
            json.writeNullField("margin");
        json.writeArrayFieldStart("ranking");
        for (Standing standing : evaluation.ranking())
            write(standing);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void approach(String key, Optional<Standing> standing) throws IOException {
        if (standing.isPresent())
            json.writeStringField(key, standing.get().approach().id());
        else
            json.writeNullField(key);
    }

    private void write(Standing standing) throws IOException {
        json.writeStartObject();
        json.writeStringField("approach", standing.approach().id());
        number("score", standing.score());
        json.writeArrayFieldStart("gates");
        for (Gate gate : standing.gates())
            json.writeString(gate.id());
        json.writeEndArray();
        numbers("parts", standing.parts());
        number("prior", standing.approach().prior());
        numbers("penalties", standing.penalties());
        json.writeEndObject();
    }

    private void numbers(String key, Map<String, Double> numbers) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<String, Double> entry : numbers.entrySet())
            number(entry.getKey(), entry.getValue());
        json.writeEndObject();
    }

    /// Adding nought turns minus nought into nought, which every reader of JSON takes alike.
    private void number(String key, double number) throws IOException {
        json.writeNumberField(key, number + 0.0);
    }
}
