package whichway.knowledge;

import java.io.FileNotFoundException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import whichway.core.Answer;
import whichway.core.Band;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class KnowledgeReaderTest {
    @Test
    void readsWhatTheProgramBringsAlong() {
        Knowledge knowledge = KnowledgeReader.bundled();
        assertThat(knowledge.approaches()).hasSize(6);
        assertThat(knowledge.themes()).hasSize(6);
        assertThat(knowledge.traits()).hasSize(32);
        assertThat(knowledge.traits().stream().filter(trait -> trait.quick())).hasSize(13);
        assertThat(knowledge.gates()).hasSize(8);
        assertThat(knowledge.templates()).hasSize(7);
        assertThat(knowledge.costing().figures()).hasSize(56);
        assertThat(knowledge.costing().prices().prices()).hasSize(27);
        assertThat(knowledge.costing().models()).hasSize(5);
        assertThat(knowledge.costing().assumptions()).hasSize(5);
    }

    @Test
    void fixedBandsFollowOneAnother() {
        List<Band> bands = ((Kind.Quantity) KnowledgeReader.bundled().trait("tenants").kind()).bands();
        assertThat(bands).extracting(band -> band.over().at(_ -> 0)).containsExactly(Double.NEGATIVE_INFINITY, 1.0,
                10.0);
        assertThat(bands).extracting(band -> band.upTo().at(_ -> 0)).containsExactly(1.0, 10.0,
                Double.POSITIVE_INFINITY);
        assertThat(bands).extracting(band -> band.typical().at(_ -> 0)).containsExactly(1.0, 10.0, 11.0);
    }

    @Test
    void movingBandsMove() {
        List<Band> bands = ((Kind.Quantity) KnowledgeReader.bundled().trait("corpus-tokens").kind()).bands();
        assertThat(bands).extracting(band -> band.upTo().at(_ -> 100_000)).containsExactly(0.0,
                Double.POSITIVE_INFINITY, 50_000.0, 50_000.0, 84_000.0);
        assertThat(bands.get(1).over().at(_ -> 100_000)).isEqualTo(84_000);
    }

    @Test
    void templatesHoldAnswersOfEveryForm() {
        Template template = new KnowledgeDraft().put("templates.json", "/templates/0/answers", """
                {"volatility": 7, "knowledge-gap": {"from": 2, "to": 4}, "citations": "none",
                 "behaviour-kind": {"any-of": ["none", "schema"]}, "erasure": true}""").read().templates().getFirst();
        assertThat(template.answers()).containsExactlyInAnyOrderEntriesOf(java.util.Map.of("volatility",
                new Answer.Amount(7), "knowledge-gap", new Answer.Range(2, 4), "citations", new Answer.Pick("none"),
                "behaviour-kind", new Answer.AnyOf(List.of("none", "schema")), "erasure", new Answer.Flag(true)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", value = {
            "advice     | /stages/0/steps/0/text    | \"Take {magic}.\"         | stages[measure].steps[0].text: there is no trait \"magic\"",
            "advice     | /stages/0/steps/0/when    | \"colour = 1\"           | stages[measure].steps[0].when: there is no trait \"colour\"",
            "advice     | /stages/0/exit            | []                       | stages[measure].exit: says nothing",
            "advice     | /stages/0/weeks/to        | 0                        | stages[measure].weeks: is no span of weeks",
            "advice     | /stages/2/for/0           | \"magic\"                | stages[retrieval].for: there is no approach \"magic\"",
            "advice     | /risks/0/likelihood       | \"some\"                 | risks[prompt-drift].likelihood: there is no level \"some\"",
            "advice     | /risks/0/traits/0         | \"colour\"               | risks[prompt-drift].traits: there is no trait \"colour\"",
            "advice     | /risks/2/sources/0        | \"x\"                    | risks[no-facts].sources: there is no source \"x\"",
            "advice     | /terms/0/forms            | []                       | terms[0].forms: no word brings this term up",
            "approaches | /version                  | ''                       | version: is empty",
            "approaches | /version                  | -                        | version: is missing",
            "approaches | /colour                   | 1                        | colour: is not a key here",
            "approaches | /approaches/0/name        | \" \"                    | approaches[prompting].name: is empty",
            "approaches | /approaches/0/name        | 7                        | approaches[prompting].name: is not a text",
            "approaches | /approaches/0/summary     | \"\"                     | approaches[prompting].summary: is empty",
            "approaches | /approaches/0/short-name  | \"seventeen letters\"    | approaches[prompting].short-name: \"seventeen letters\" is too long",
            "approaches | /approaches/0/prior       | \"2\"                    | approaches[prompting].prior: is not a number",
            "approaches | /approaches/1/id          | \"prompting\"            | approaches[prompting].id: \"prompting\" is taken",
            "approaches | /approaches/2             | 5                        | approaches[2]: is not an object",
            "approaches | /themes/0/id              | \"Know_ledge\"           | themes[Know_ledge].id: \"Know_ledge\" is not kebab-case",
            "approaches | /themes/0/intro           | \"\"                     | themes[knowledge].intro: is empty",
            "approaches | /themes                   | {}                       | themes: is not a list",
            "sources    | /sources/-                | {\"id\": \"x\", \"author\": \"A\", \"year\": 2024, \"title\": \"T\", \"identifier\": \"I\", \"figure\": \"F\", \"caveat\": \"\", \"ground\": \"vendor\"} | sources[x].id: nothing cites this source",
            "sources    | /sources/-                | {\"id\": \"x\", \"author\": \"A\", \"year\": 24, \"title\": \"T\", \"identifier\": \"I\", \"figure\": \"F\", \"ground\": \"vendor\"} | sources[x].year: is not a year",
            "sources    | /sources/-                | {\"id\": \"x\", \"author\": \"A\", \"year\": 2024, \"title\": \"\", \"identifier\": \"I\", \"figure\": \"F\", \"ground\": \"rumour\"} | sources[x].ground: there is no ground \"rumour\"",
            "figures    | /figures/0/section        | \"tea\"                | figures[system-tokens].section: there is no section \"tea\"",
            "figures    | /figures/0/usual          | 1                      | figures[system-tokens].usual: 300.0, 1.0, 2000.0 do not ascend",
            "figures    | /figures/0/most           | 1500                   | figures[system-tokens].low: lies with high outside",
            "figures    | /figures/0/unit           | \"cups\"               | figures[system-tokens].unit: there is no unit \"cups\"",
            "figures    | /figures/0/sources        | [\"nobody\"]           | figures[system-tokens].sources: there is no source \"nobody\"",
            "figures    | /assumptions/0/trait      | \"volatility\"         | assumptions[0].trait: \"volatility\" is no trait that is a number",
            "prices     | /usual                    | \"huge\"               | usual: there is no model \"huge\"",
            "prices     | /prices/0                 | -                      | prices: there is no price \"small-input\"",
            "prices     | /prices/0/low             | -1                     | prices[small-input].usual: -1.0, 0.1, 0.1 do not ascend",
            "prices     | /prices/0/high            | 1001                   | prices[small-input].high: 1001.0 is more than anybody asks",
            "prices     | /prices/0/date            | \"soon\"               | prices[small-input].date: \"soon\" is no date",
            "prices     | /prices/0/source          | \"nobody\"             | prices[small-input].source: there is no source \"nobody\"",
            "prices     | /prices/0/unit            | \"cup\"                | prices[small-input].unit: there is no unit \"cup\"",
            "traits     | /traits/0/id              | \"knowledge-gap\"        | traits[knowledge-gap].id: \"knowledge-gap\" is taken",
            "traits     | /traits/0/theme           | \"colour\"               | traits[volatility].theme: there is no theme \"colour\"",
            "traits     | /traits/0/quick           | 1                        | traits[volatility].quick: is not true or false",
            "traits     | /traits/0/question        | \"\"                     | traits[volatility].question: is empty",
            "traits     | /traits/0/importance      | -1                       | traits[volatility].importance: -1.0 is below 0",
            "traits     | /traits/0/kind            | \"dial\"                 | traits[volatility].kind: there is no kind \"dial\"",
            "traits     | /traits/0/options         | []                       | traits[volatility].options: is not a key here",
            "traits     | /traits/0/scale           | -                        | traits[volatility].scale: is missing",
            "traits     | /traits/0/scale/neutral   | 10                       | traits[volatility].scale: does not ascend",
            "traits     | /traits/0/anchors/2/at    | 9                        | traits[volatility].anchors: do not ascend from end to end",
            "traits     | /traits/0/anchors/1/at    | 11                       | traits[volatility].anchors: do not ascend from end to end",
            "traits     | /traits/0/anchors/1/words | \"\"                     | traits[volatility].anchors[1].words: is empty",
            "traits     | /traits/0/ordinary/0/to   | 11                       | traits[volatility].ordinary: has stretches that overlap, are empty, or leave the scale",
            "traits     | /traits/6/ordinary/1/from | 3                        | traits[structured-share].ordinary: has stretches that overlap, are empty, or leave the scale",
            "traits     | /traits/0/ordinary/0/share| 0.9                      | traits[volatility].ordinary: the shares sum to 0.9",
            "traits     | /traits/0/effects/1/at    | 9                        | traits[volatility].effects: do not stand at the two ends",
            "traits     | /traits/0/effects/1       | -                        | traits[volatility].effects: do not stand at the two ends",
            "traits     | /traits/0/effects/1/because | \"\"                   | traits[volatility].effects[1].because: is empty",
            "traits     | /traits/0/effects/1/ground | []                      | traits[volatility].effects[1].ground: names no ground",
            "traits     | /traits/0/effects/1/ground | [\"rumour\"]            | traits[volatility].effects[1].ground: there is no ground \"rumour\"",
            "traits     | /traits/0/effects/1/ground | \"practice\"            | traits[volatility].effects[1].ground: is not a list",
            "traits     | /traits/0/effects/1/sources | [\"x\"]                | traits[volatility].effects[1].sources: there is no source \"x\"",
            "traits     | /traits/0/effects/1/sources | [7]                    | traits[volatility].effects[1].sources[0]: is not a text",
            "traits     | /traits/0/effects/1/effect/rag | 4                   | traits[volatility].effects[1].effect.rag: 4 is too strong",
            "traits     | /traits/0/effects/1/effect/rag | \"3\"               | traits[volatility].effects[1].effect.rag: is not a number",
            "traits     | /traits/0/effects/1/effect/magic | 1                 | traits[volatility].effects[1].effect.magic: there is no such approach",
            "traits     | /traits/3/options/0/id    | \"schema\"               | traits[behaviour-kind].options[schema].id: \"schema\" is taken",
            "traits     | /traits/3/options/0/label | \"\"                     | traits[behaviour-kind].options[none].label: is empty",
            "traits     | /traits/3/options/0/share | -                        | traits[behaviour-kind].options[none].share: is missing",
            "traits     | /traits/3/options/0/share | 1.1                      | traits[behaviour-kind].options[none].share: 1.1 is no share",
            "traits     | /traits/3/options/0/share | 0.4                      | traits[behaviour-kind].options: the shares sum to 1.1",
            "traits     | /traits/3/options         | []                       | traits[behaviour-kind].options: leaves nothing to choose",
            "traits     | /traits/11/options/0/id   | \"false\"                | traits[erasure].options: are not no and yes",
            "traits     | /traits/11/options/0      | -                        | traits[erasure].options: are not no and yes",
            "traits     | /traits/31/default        | \"false\"                | traits[synthetic-examples-allowed].default: is not true or false",
            "traits     | /traits/4/unit            | \"miles\"                | traits[documents-per-answer].unit: there is no unit \"miles\"",
            "traits     | /traits/4/bands/0/from    | 1                        | traits[documents-per-answer].bands[0-0].from: the first band starts at 1.0",
            "traits     | /traits/4/bands/1/from    | 2                        | traits[documents-per-answer].bands[1-3].from: does not follow the band before, which ends at 0.0",
            "traits     | /traits/4/bands/1/from    | 0                        | traits[documents-per-answer].bands[1-3].from: does not follow the band before, which ends at 0.0",
            "traits     | /traits/4/bands/1/to      | 0.5                      | traits[documents-per-answer].bands[1-3].to: lies below from",
            "traits     | /traits/4/bands/1/to      | -                        | traits[documents-per-answer].bands[1-3].to: is missing",
            "traits     | /traits/4/bands/1/to      | null                     | traits[documents-per-answer].bands[4-10].from: does not follow the band before, which ends at null",
            "traits     | /traits/4/bands/4/to      | 50                       | traits[documents-per-answer].bands: the number 51.0, where",
            "traits     | /traits/4/bands/4/id      | \"1-3\"                  | traits[documents-per-answer].bands[1-3].id: \"1-3\" is taken",
            "traits     | /traits/4/bands/4/over    | 1                        | traits[documents-per-answer].bands[30-up].over: is not a key here",
            "traits     | /traits/27/bands/4/up-to  | \"window-tokens - 16001\" | traits[corpus-tokens].bands: the number",
            "traits     | /traits/27/bands/1        | -                        | traits[corpus-tokens].bands: the number",
            "traits     | /traits/27/bands/4/up-to  | \"window-tokens * window-tokens\" | traits[corpus-tokens].bands[tight].up-to: multiplies two traits",
            "traits     | /traits/27/bands/4/up-to  | \"tenants\"              | traits[corpus-tokens].bands: move with window-tokens and tenants",
            "traits     | /traits/27/bands/4/typical | -                       | traits[corpus-tokens].bands[tight].typical: is missing",
            "traits     | /traits/29/default        | -                        | traits[corpus-tokens].bands: cannot move with \"window-tokens\"",
            "traits     | /traits/29/default        | -5                       | traits[window-tokens].default: is below 0",
            "traits     | /traits/29/example        | \"\"                     | traits[window-tokens].example: is empty",
            "gates      | /gates/0/blocks           | [\"magic\"]              | gates[few-labels].blocks: there is no approach \"magic\"",
            "gates      | /gates/0/blocks           | []                       | gates[few-labels].blocks: rules nothing out",
            "gates      | /gates/0/when             | \"magic = 1\"            | gates[few-labels].when: there is no trait \"magic\"",
            "gates      | /gates/0/when             | \"\"                     | gates[few-labels].when: is empty",
            "gates      | /gates/2/when             | \"citations = always\"   | gates[must-cite].when: \"citations = always\" has \"always\" where one of none, nice, mandatory belongs",
            "gates      | /gates/0/reason           | \"\"                     | gates[few-labels].reason: is empty",
            "gates      | /gates/0/unlock           | \"\"                     | gates[few-labels].unlock: is empty",
            "gates      | /gates/0/ground           | []                       | gates[few-labels].ground: names no ground",
            "gates      | /gates/0/ground           | [\"founding\"]           | gates[few-labels].sources: a founding ground does not cite the founding argument",
            "gates      | /gates/1/id               | \"few-labels\"           | gates[few-labels].id: \"few-labels\" is taken",
            "gates      | /penalties/0/effect       | {}                       | penalties[answer-over-window].effect: costs nobody anything",
            "gates      | /penalties/0/because      | \"\"                     | penalties[answer-over-window].because: is empty",
            "gates      | /penalties/0/name         | \"\"                     | penalties[answer-over-window].name: is empty",
            "templates  | /templates/0/summary      | \"\"                     | templates[internal-knowledge-base].summary: is empty",
            "templates  | /templates/0/answers/volatility | 11                 | templates[internal-knowledge-base].answers.volatility: 11 does not answer this question",
            "templates  | /templates/0/answers/citations | \"always\"          | templates[internal-knowledge-base].answers.citations: \"always\" does not answer this question",
            "templates  | /templates/0/answers/citations | null                | templates[internal-knowledge-base].answers.citations: null does not answer this question",
            "templates  | /templates/0/answers/magic | 1                       | templates[internal-knowledge-base].answers.magic: there is no such trait",
            "templates  | /templates/6              | -                        | templates: there is none to begin with nothing"})
    void namesThePlaceOfAProblem(String file, String pointer, String value, String problem) {
        KnowledgeDraft draft = new KnowledgeDraft();
        String json = value == null ? "" : value.equals("''") ? "\"\"" : value;
        draft.put(file + ".json", pointer, json);
        assertThat(problems(draft)).anyMatch(found -> found.startsWith(file + ".json: " + problem));
    }

    @ParameterizedTest
    @CsvSource({"measured, measured", "vendor, vendor"})
    void aGroundNeedsASourceOfItsKind(String ground, String named) {
        KnowledgeDraft draft = new KnowledgeDraft().put("gates.json", "/gates/0/ground", "[\"" + ground + "\"]")
                .put("gates.json", "/gates/0/sources", "[]");
        assertThat(problems(draft)).singleElement().asString()
                .startsWith("gates.json: gates[few-labels].sources: no source that is " + named + " is cited");
    }

    @Test
    void aProblemSaysTheCure() {
        KnowledgeDraft draft = new KnowledgeDraft().put("traits.json", "/traits/0/theme", "\"colour\"");
        assertThat(problems(draft)).containsExactly("traits.json: traits[volatility].theme: "
                + "there is no theme \"colour\"; write the id of a theme of approaches.json");
    }

    @Test
    void namesAllProblemsTogetherInTheOrderOfTheFiles() {
        KnowledgeDraft draft = new KnowledgeDraft().put("templates.json", "/templates/0/name", "\"\"")
                .put("traits.json", "/traits/5/importance", "-1").put("traits.json", "/traits/2/question", "\"\"")
                .put("gates.json", "/gates/3/when", "\"colour = blue\"").put("approaches.json", "/version", "\"\"");
        assertThat(problems(draft)).extracting(problem -> problem.split(":")[0] + problem.split(":")[1])
                .containsExactly("approaches.json version", "traits.json traits[behaviour-gap].question",
                        "traits.json traits[source-quality].importance", "gates.json gates[per-user-rights].when",
                        "templates.json templates[internal-knowledge-base].name");
        assertThatThrownBy(draft::read).hasMessageContaining("approaches.json: version")
                .hasMessageContaining("templates.json: templates[internal-knowledge-base].name");
    }

    @Test
    void namesEveryFileThatIsNoJson() {
        KnowledgeDraft draft = new KnowledgeDraft().replace("traits.json", "{\"traits\": [\n}").replace("gates.json",
                "{\"gates\": [], \"gates\": []}").replace("sources.json", "{} {}").replace("templates.json", "");
        assertThat(problems(draft)).hasSize(4).anyMatch(problem -> problem.startsWith("traits.json: line 2, column 1:"))
                .anyMatch(problem -> problem.startsWith("gates.json: line 1, ")
                        && problem.contains("Duplicate field 'gates'"))
                .anyMatch(problem -> problem.startsWith("sources.json: line 1, "))
                .anyMatch(problem -> problem.startsWith("templates.json: the whole file: is empty"));
    }

    @Test
    void namesAMissingFile() {
        KnowledgeDraft draft = new KnowledgeDraft();
        assertThatThrownBy(() -> KnowledgeReader.read(name -> {
            if (name.equals("gates.json"))
                throw new FileNotFoundException(name);
            return draft.text(name);
        })).isInstanceOf(KnowledgeException.class).hasMessageContaining("gates.json: the whole file: cannot be read");
    }

    private static List<String> problems(KnowledgeDraft draft) {
        return catchThrowableOfType(KnowledgeException.class, draft::read).problems();
    }
}
