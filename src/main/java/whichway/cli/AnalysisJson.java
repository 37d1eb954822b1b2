package whichway.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import whichway.core.Analysis;
import whichway.core.Answer;
import whichway.core.EmphasisFlip;
import whichway.core.Evaluation;
import whichway.core.Flip;
import whichway.core.Gate;
import whichway.core.OpenQuestion;
import whichway.core.Robustness;
import whichway.core.Standing;
import whichway.file.AnswerJson;

/// An analysis as one line of JSON. Numbers are not rounded, so parts, prior and penalties add up to the score; answers
/// are spelt as in an assessment file.
final class AnalysisJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private AnalysisJson(JsonGenerator json) {
        this.json = json;
    }

    /// The line, without its end.
    ///
    /// @param file as it was named
    static String line(String file, Analysis analysis) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            new AnalysisJson(json).write(file, analysis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private void write(String file, Analysis analysis) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("project", analysis.assessment().project().name());
        ranking(analysis.evaluation());
        robustness(analysis);
        json.writeArrayFieldStart("flips");
        for (Flip flip : analysis.flips())
            flip(flip);
        json.writeEndArray();
        json.writeArrayFieldStart("emphasisFlips");
        for (EmphasisFlip flip : analysis.emphasisFlips())
            flip(flip);
        json.writeEndArray();
        json.writeArrayFieldStart("pairFlips");
        for (Flip pair : analysis.pairs())
            pair(pair);
        json.writeEndArray();
        json.writeArrayFieldStart("askNext");
        for (OpenQuestion question : analysis.openQuestions())
            question(question);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void ranking(Evaluation evaluation) throws IOException {
        approach("leader", evaluation.leader());
        approach("runnerUp", evaluation.runnerUp());
        number("margin", evaluation.margin());
        json.writeArrayFieldStart("ranking");
        for (Standing standing : evaluation.ranking())
            standing(standing);
        json.writeEndArray();
    }

    private void approach(String key, Optional<Standing> standing) throws IOException {
        if (standing.isPresent())
            json.writeStringField(key, standing.get().approach().id());
        else
            json.writeNullField(key);
    }

    private void standing(Standing standing) throws IOException {
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

    private void robustness(Analysis analysis) throws IOException {
        Robustness robustness = analysis.robustness();
        numbers("share", robustness.share());
        numbers("blocked", robustness.blocked());
        number("nobody", robustness.nobody());
        json.writeStringField("verdict", analysis.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.writeBooleanField("thin", analysis.evaluation().thin());
        number("judgementSurvival", analysis.judgementSurvival());
    }

    private void flip(Flip flip) throws IOException {
        json.writeStartObject();
        for (Flip.Change change : flip.changes())
            change(change);
        json.writeStringField("leader", flip.leader());
        json.writeEndObject();
    }

    private void flip(EmphasisFlip flip) throws IOException {
        json.writeStartObject();
        json.writeStringField("trait", flip.trait());
        number("from", flip.from());
        number("to", flip.to());
        json.writeStringField("leader", flip.leader());
        json.writeEndObject();
    }

    private void pair(Flip pair) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("changes");
        for (Flip.Change change : pair.changes()) {
            json.writeStartObject();
            change(change);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("leader", pair.leader());
        json.writeEndObject();
    }

    private void change(Flip.Change change) throws IOException {
        json.writeStringField("trait", change.trait());
        answer("from", change.from());
        answer("to", change.to());
    }

    private void question(OpenQuestion question) throws IOException {
        json.writeStartObject();
        json.writeStringField("trait", question.trait());
        number("changes", question.changes());
        number("gain", question.gain());
        json.writeEndObject();
    }

    private void answer(String key, Answer answer) throws IOException {
        json.writeFieldName(key);
        json.writeRawValue(AnswerJson.text(answer));
    }

    private void numbers(String key, Map<String, Double> numbers) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<String, Double> entry : numbers.entrySet())
            number(entry.getKey(), entry.getValue());
        json.writeEndObject();
    }

    private void number(String key, OptionalDouble number) throws IOException {
        if (number.isPresent())
            number(key, number.getAsDouble());
        else
            json.writeNullField(key);
    }

    /// Adding nought turns minus nought into nought, which every reader of JSON takes alike.
    private void number(String key, double number) throws IOException {
        json.writeNumberField(key, number + 0.0);
    }
}
