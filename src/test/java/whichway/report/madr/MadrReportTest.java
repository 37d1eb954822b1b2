package whichway.report.madr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import whichway.Storm;
import whichway.core.Assessment;
import whichway.report.Golden;
import whichway.report.Report;
import whichway.report.Run;
import whichway.report.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class MadrReportTest {
    static final List<String> FOUNDING = Samples.FOUNDING;

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "---\nstatus: (?:proposed|accepted)\n(?:date: (\\d{4}-\\d\\d-\\d\\d)\n)?(?:decision-makers: \"([^\"\n]*)\"\n)?---\n\n");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\\\(?:x([0-9A-F]{2})|u([0-9A-F]{4})|U([0-9A-F]{8}))");
    private static final List<String> SKELETONS = Stream.of("x", "x".repeat(161))
            .map(text -> skeleton(body(render(Samples.everywhere(text))))).toList();

    @ParameterizedTest
    @FieldSource("FOUNDING")
    void foundingUseCasesReadAsBefore(String template) throws IOException {
        Golden.compare(template + ".madr.md", render(Samples.template(template)));
    }

    @ParameterizedTest
    @FieldSource("FOUNDING")
    void headingsAreThoseOfTheFormat(String template) {
        String record = render(Samples.template(template));
        Report report = Samples.report(Samples.template(template));

        assertThat(headings(record, 2)).containsExactly("Context and Problem Statement", "Decision Drivers",
                "Considered Options", "Decision Outcome", "Pros and Cons of the Options", "More Information");
        assertThat(headings(record, 1)).containsExactly(report.record().title());
        List<String> third = headings(record, 3);
        assertThat(third).startsWith("Consequences", "Confirmation");
        assertThat(third.subList(2, third.size()))
                .containsExactlyElementsOf(report.record().options().stream().map(option -> option.name()).toList())
                .containsExactlyInAnyOrderElementsOf(
                        Samples.KNOWLEDGE.approaches().stream().map(approach -> approach.name()).toList());
        assertThat(record).contains("Chosen option: \"" + third.get(2) + "\", because it scores");
        assertThat(front(record).group(1)).isEqualTo("2026-11-22");
        assertThat(front(record).group(2)).isEqualTo("Example client");
    }

    @ParameterizedTest
    @FieldSource("FOUNDING")
    void everyOptionHasItsArguments(String template) {
        for (var option : Samples.report(Samples.template(template)).record().options())
            assertThat(option.arguments()).as(option.name()).isNotEmpty();
    }

    @Test
    void whereNothingIsAnsweredNothingIsMadeUp() {
        String record = render(Samples.blank());

        assertThat(front(record).group(1)).isNull();
        assertThat(front(record).group(2)).isNull();
        assertThat(headings(record, 2)).doesNotContain("Decision Drivers").contains("Decision Outcome");
        assertThat(record).contains("Neutral, because no answer moves it");
    }

    @Test
    void whereNothingIsPossibleNothingIsChosen() {
        var knowledge = Samples.with(Samples.KNOWLEDGE.approaches(),
                Samples.KNOWLEDGE.approaches().stream().map(approach -> approach.id()).toList());
        Report report = Samples.report(knowledge, Samples.template("customer-support"));

        assertThat(report.record().chosen()).isEmpty();
        assertThat(new MadrReport().render(report)).contains("every approach is ruled out")
                .doesNotContain("Chosen option").doesNotContain("### Consequences");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textIsTextAndNothingElse(String text) {
        String record = render(Samples.everywhere(text));
        String clean = new Run.Plain(text).text().replace('\n', ' ');
        Node body = body(record);

        if (!clean.isBlank()) {
            assertThat(decoded(front(record).group(2))).isEqualTo(clean.strip());
            // Lines of a text that has several are broken by us, and by nothing in a text of one line.
            String skeleton = skeleton(body);
            assertThat(SKELETONS).contains(new Run.Plain(text).text().contains("\n")
                    ? skeleton.replaceAll(" *HtmlInline\n", "")
                    : skeleton);
            assertThat(headings(record, 1)).singleElement().asString().endsWith(" for " + clean.strip());
            assertThat(texts(body))
                    .anyMatch(said -> said.replaceAll("(?U)\\s", "").equals(clean.replaceAll("(?U)\\s", "")));
        }
        body.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).startsWith("https://").doesNotContain("canary");
            }
        });
    }

    /// Some readers know no front matter and take it for Markdown.
    @ParameterizedTest
    @MethodSource("hostile")
    void evenTheFrontMatterIsHarmlessAsMarkdown(String text) {
        String matter = front(render(Samples.everywhere(text))).group();

        assertThat(matter).doesNotContainPattern("[<&\\[`*!|@#]").doesNotContain("://")
                .doesNotContainPattern("(?i)www\\.");
        assertThat(matter.lines().filter(line -> !line.isEmpty())).hasSizeLessThanOrEqualTo(5);
    }

    static Stream<String> hostile() {
        return Storm.some(Samples.hostile()).stream();
    }

    private static String render(Assessment assessment) {
        return new MadrReport().render(Samples.report(assessment));
    }

    private static Matcher front(String record) {
        Matcher matter = FRONT_MATTER.matcher(record);
        assertThat(matter.lookingAt()).as(record.substring(0, Math.min(200, record.length()))).isTrue();
        return matter;
    }

    private static String decoded(String quoted) {
        return NUMBERED.matcher(quoted).replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer
                .parseInt(Stream.of(1, 2, 3).map(number::group).filter(digits -> digits != null).findFirst()
                        .orElseThrow(), 16))));
    }

    private static Node body(String record) {
        return PARSER.parse(record.substring(front(record).end()));
    }

    private static List<String> headings(String record, int level) {
        List<String> headings = new ArrayList<>();
        body(record).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == level)
                    headings.add(text(heading));
            }
        });
        return headings;
    }

    private static List<String> texts(Node document) {
        List<String> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Paragraph paragraph) {
                texts.add(text(paragraph));
            }
        });
        return texts;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }

    private static String skeleton(Node document) {
        StringBuilder skeleton = new StringBuilder();
        collect(document, skeleton, 0);
        return skeleton.toString();
    }

    private static void collect(Node node, StringBuilder skeleton, int depth) {
        boolean ours = node instanceof HtmlInline html && html.getLiteral().equals("<!-- -->");
        if (!ours && !(node instanceof Text))
            skeleton.append(" ".repeat(depth)).append(node.getClass().getSimpleName()).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext())
            collect(child, skeleton, depth + 1);
    }
}
