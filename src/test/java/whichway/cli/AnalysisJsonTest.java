package whichway.cli;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import whichway.core.Analyst;
import whichway.core.Approach;
import whichway.core.Knowledge;
import whichway.report.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisJsonTest {
    /// No file can bring this about with the bundled knowledge, which never rules prompting out.
    @Test
    void whereNobodyLeadsNothingIsClaimedOfALeader() throws IOException {
        Knowledge knowledge = Samples.with(Samples.KNOWLEDGE.approaches(),
                Samples.KNOWLEDGE.approaches().stream().map(Approach::id).toList());
        JsonNode line = new ObjectMapper().readTree(AnalysisJson.line("none.whichway",
                new Analyst(knowledge).analyse(Samples.template("legal-analysis"), 100)));
        assertThat(line.get("leader").isNull()).isTrue();
        assertThat(line.get("verdict").asText()).isEqualTo("blocked");
        assertThat(line.get("nobody").asDouble()).isEqualTo(1);
        assertThat(line.get("blocked").get("rag").asDouble()).isEqualTo(1);
        assertThat(line.get("judgementSurvival").isNull()).isTrue();
        for (String list : List.of("flips", "emphasisFlips", "pairFlips", "askNext"))
            assertThat(line.get(list)).isEmpty();
    }
}
