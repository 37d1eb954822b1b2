package whichway.core;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/// The checked cases: scores, gates and the expected approach, computed elsewhere.
class PublicCasesTest {
    private final Advisor advisor = new Advisor(KnowledgeReader.bundled());

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsChecked() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/cases/public.json"))) {
            JsonNode cases = new ObjectMapper().readTree(in);
            assertThat(cases).hasSize(33);
            return cases.properties().stream().map(entry -> dynamicTest(
                    entry.getKey() + " " + entry.getValue().path("name").asText(), () -> check(entry.getValue())));
        }
    }

    private void check(JsonNode checked) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        checked.path("answers").properties().forEach(entry -> answers.put(entry.getKey(), answer(entry.getValue())));
        Evaluation evaluation = advisor.evaluate(new Assessment("", 0, "", Project.BLANK, answers, Map.of(), Map.of()));
        for (Standing standing : evaluation.ranking()) {
            String approach = standing.approach().id();
            JsonNode reference = checked.path("reference");
            assertThat(standing.score()).as(approach)
                    .isCloseTo(reference.path("scores").get(approach).asDouble(), within(1e-6));
            List<String> gates = new ArrayList<>();
            reference.path("blocked").path(approach).forEach(gate -> gates.add(gate.asText()));
            assertThat(standing.gates()).as(approach).extracting(Gate::id).containsExactlyElementsOf(gates);
        }
        assertThat(evaluation.leader()).map(leader -> leader.approach().id())
                .contains(checked.path("expected").asText());
    }

    private static Answer answer(JsonNode value) {
        if (value.isNumber())
            return new Answer.Amount(value.asDouble());
        return value.isBoolean() ? new Answer.Flag(value.asBoolean()) : new Answer.Pick(value.asText());
    }
}
