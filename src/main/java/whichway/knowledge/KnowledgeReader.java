package whichway.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import whichway.core.Approach;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Source;
import whichway.core.Theme;
import whichway.core.Trait;

/// Reads the knowledge from its eight files, or refuses it with every problem at once.
public final class KnowledgeReader {
    private static final String FOLDER = "/knowledge/";
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Problems problems = new Problems();
    private final KnowledgeFiles files;

    private KnowledgeReader(KnowledgeFiles files) {
        this.files = files;
    }

    /// The knowledge that the program brings along.
    ///
    /// @throws KnowledgeException if it is not consistent
    public static Knowledge bundled() {
        return read(KnowledgeReader::bundledText);
    }

    /// The knowledge of some files.
    ///
    /// @throws KnowledgeException if a file is missing or broken, or they are not consistent with one another
    public static Knowledge read(KnowledgeFiles files) {
        return new KnowledgeReader(files).knowledge();
    }

    /// The text of a file that the program brings along.
    static String bundledText(String name) throws IOException {
        try (InputStream in = KnowledgeReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null)
                throw new NoSuchFileException(FOLDER + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Knowledge knowledge() {
        Item approachFile = open("approaches.json");
        Item sourceFile = open("sources.json");
        Item traitFile = open("traits.json");
        Item gateFile = open("gates.json");
        Item templateFile = open("templates.json");
        Item figureFile = open("figures.json");
        Item priceFile = open("prices.json");
        Item adviceFile = open("advice.json");
        // Files refer to one another: where one is not there, nothing sensible can be said of the others.
        problems.refuseIfAny();

        ApproachReader approachReader = new ApproachReader();
        EvidenceReader evidence = new EvidenceReader();
        EffectsReader effects = new EffectsReader(approachReader.approachIds(), evidence);
        String version = approachFile.text("version");
        List<Approach> approaches = approachReader.approaches(approachFile);
        List<Theme> themes = approachFile.readBy(approachReader::themes);
        List<Source> sources = sourceFile.readBy(evidence::sources);
        List<Trait> traits = traitFile.readBy(new TraitReader(effects, approachReader.themeIds())::traits);
        Map<String, Kind> kinds = traits.stream()
                .collect(Collectors.toMap(Trait::id, Trait::kind, (first, _) -> first));
        ConditionParser conditions = new ConditionParser(kinds);
        GateReader gateReader = new GateReader(approachReader.approachIds(), evidence, effects, conditions);
        AdviceReader adviceReader = new AdviceReader(
                new OccasionReader(approachReader.approachIds(), evidence, conditions), conditions);
        Knowledge knowledge = gateFile.readBy(file -> new Knowledge(version, approaches, themes, traits,
                gateReader.gates(file), gateReader.penalties(file), sources,
                templateFile.readBy(new TemplateReader(kinds)::templates),
                new CostingReader(evidence, kinds).costing(figureFile, priceFile),
                adviceFile.readBy(adviceReader::advice)));
        evidence.checkAllCited();
        problems.refuseIfAny();
        return knowledge;
    }

    private Item open(String name) {
        try {
            JsonNode tree = JSON.readTree(files.text(name));
            if (tree.isMissingNode())
                problems.add(name, "the whole file", "is empty", "write {…}");
            Item file = new Item(problems, name, "", tree);
            // A word to those who read the file itself.
            file.optionalText("about");
            return file;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            problems.add(name,
                    at == null ? "the whole file" : "line " + at.getLineNr() + ", column " + at.getColumnNr(),
                    e.getOriginalMessage(), "mend the JSON there");
        } catch (IOException e) {
            problems.add(name, "the whole file", "cannot be read (" + e + ")", "put it there");
        }
        return new Item(problems, name, "", MissingNode.getInstance());
    }
}
