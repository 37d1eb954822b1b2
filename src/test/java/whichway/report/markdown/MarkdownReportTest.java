package whichway.report.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import whichway.Storm;
import whichway.core.Assessment;
import whichway.report.Golden;
import whichway.report.Run;
import whichway.report.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownReportTest {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static final List<String> FOUNDING = Samples.FOUNDING;

    @ParameterizedTest
    @MethodSource("hostile")
    void textIsRestoredExactly(String text) {
        String clean = new Run.Plain(text).text();
        List<String> texts = texts(document(Samples.everywhere(text)));

        if (text.isBlank())
            return;
        for (String label : List.of("Project: ", "Client: ", "To decide: ", "Date: "))
            assertThat(texts).contains(label + clean.replace('\n', ' '));
        assertThat(texts).contains("does not apply: " + clean);
        assertThat(texts.stream().filter(clean.replace('\n', ' ')::equals).count()).as("owners and days")
                .isGreaterThanOrEqualTo(4);
        assertThat(texts.stream().filter(clean::equals).count()).as("notes").isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textNeverBecomesMarkup(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > 160;
        String harmless = text.isBlank() ? text : "x".repeat(isLong ? 161 : 1);

        assertThat(skeleton(document(Samples.everywhere(text))))
                .isEqualTo(skeleton(document(Samples.everywhere(harmless))));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noBareAddressIsLeftToBecomeALink(String text) {
        assertThat(render(Samples.everywhere(text))).doesNotContainPattern("://").doesNotContainPattern("(?i)www\\.")
                .doesNotContainPattern("@[^\\s<]");
    }

    @ParameterizedTest
    @FieldSource("FOUNDING")
    void foundingUseCasesReadAsBefore(String template) throws IOException {
        Golden.compare(template + ".md", render(Samples.template(template)));
    }

    static Stream<String> hostile() {
        return Storm.some(Samples.hostile()).stream();
    }

    private static String render(Assessment assessment) {
        return new MarkdownReport().render(Samples.report(assessment));
    }

    private static Node document(Assessment assessment) {
        return PARSER.parse(render(assessment));
    }

    /// The texts of all paragraphs and cells, as a reader sees them.
    private static List<String> texts(Node document) {
        List<String> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                texts.add(text(paragraph));
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell)
                    texts.add(text(node));
                else
                    visitChildren(node);
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

            @Override
            public void visit(HtmlInline html) {
                text.append(html.getLiteral().equals("<br>") ? "\n" : "");
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append("a line break of Markdown");
            }
        });
        return text.toString();
    }

    /// The kinds of all nodes, without texts and what stands for their line breaks.
    private static List<String> skeleton(Node document) {
        List<String> kinds = new ArrayList<>();
        collect(document, kinds, 0);
        return kinds;
    }

    private static void collect(Node node, List<String> kinds, int depth) {
        boolean ours = node instanceof HtmlInline html && List.of("<br>", "<!-- -->").contains(html.getLiteral());
        if (!ours && !(node instanceof Text))
            kinds.add(" ".repeat(depth) + node.getClass().getSimpleName());
        for (Node child = node.getFirstChild(); child != null; child = child.getNext())
            collect(child, kinds, depth + 1);
    }
}
