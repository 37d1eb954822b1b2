package whichway.report.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import whichway.Storm;
import whichway.core.Assessment;
import whichway.report.Block;
import whichway.report.Golden;
import whichway.report.Letterhead;
import whichway.report.Line;
import whichway.report.Logos;
import whichway.report.Report;
import whichway.report.Run;
import whichway.report.Samples;
import whichway.report.Section;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlReportTest {
    static final List<String> FOUNDING = Samples.FOUNDING;

    private static final HtmlReport HTML = new HtmlReport(Samples.WORDS);
    /// Elements that a report is made of; nothing among them runs or fetches.
    private static final List<String> KNOWN = List.of("#root", "html", "head", "meta", "title", "style", "body",
            "header",
            "nav", "main", "section", "footer", "div", "p", "h1", "h2", "h3", "ol", "ul", "li", "table", "thead",
            "tbody",
            "tr", "th", "td", "span", "strong", "a", "br", "details", "summary", "svg", "g", "rect", "line", "path",
            "polygon", "polyline", "circle", "text");
    private static final List<String> SKELETONS = List.of(skeleton(document("x")),
            skeleton(document("x".repeat(161))), skeleton(document(" ")));

    @ParameterizedTest
    @FieldSource("FOUNDING")
    void foundingUseCasesReadAsBefore(String template) throws IOException {
        Golden.compare(template + ".html", HTML.render(Samples.carrying(Samples.template(template))));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textIsTextAndNothingElse(String text) {
        Document document = document(text);
        String clean = new Run.Plain(text).text();

        assertThat(SKELETONS).as("structure").contains(skeleton(document));
        assertThat(document.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://") && !href.contains("canary")
                        || href.equals("data:application/json;base64," + base64(clean)));
        if (text.isBlank())
            return;
        assertThat(document.select(".fact .value")).hasSize(4)
                .allMatch(value -> value.wholeText().equals(clean.replace('\n', ' ')));
        assertThat(texts(document, "td").filter(clean::equals).count()).as("notes").isGreaterThanOrEqualTo(4);
        assertThat(texts(document, "td").filter(("does not apply: " + clean)::equals).count()).isEqualTo(2);
    }

    @Test
    void aLogoAndAColourAreInTheFileItself() throws Exception {
        Report plain = Samples.report(Samples.template("customer-support"));
        String dressed = new HtmlReport(Samples.WORDS).render(Logos.dress(plain,
                new Letterhead("Ada \"& Grace", Optional.of(Logos.logo()), Optional.of("#0b7285"))));

        assertThat(dressed).contains("<img alt=\"Logo of Ada &quot;&amp; Grace\" src=\"data:image/png;base64,iVBOR")
                .contains("img-src data:;").contains("<body class=\"accented\">").contains("color: #0b7285;");
        assertThat(new HtmlReport(Samples.WORDS).render(plain)).doesNotContain("<img").doesNotContain("img-src")
                .doesNotContain("<body class");
    }

    @Test
    void nothingInItRunsOrFetches() {
        Document document = document("http://localhost/p");

        assertThat(document.getAllElements()).extracting(Element::normalName).isSubsetOf(KNOWN);
        assertThat(document.getAllElements()).allSatisfy(element -> element.attributes().forEach(attribute -> {
            assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "style", "xlink:href", "background");
        }));
        assertThat(document.selectFirst("style").data()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void itsPolicyAllowsItsOwnStyleSheetOnly() throws Exception {
        Document document = document("x");
        byte[] sheet = document.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(sheet));

        assertThat(document.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content")).isEqualTo(
                "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(document.head().child(0).attr("charset")).isEqualTo("utf-8");
        assertThat(document.head().child(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
    }

    @Test
    void everyLinkWithinLeadsSomewhere() {
        Document document = document("x");

        assertThat(document.select("nav a")).hasSameSizeAs(document.select("main section"));
        assertThat(document.select("a.reference")).isNotEmpty();
        for (Element link : document.select("a[href^=#]"))
            assertThat(document.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
        assertThat(document.getAllElements().stream().map(Element::id).filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPictureIsSaidInWordsAndNumbers() {
        Document document = document("x");

        assertThat(document.select("svg")).isNotEmpty().allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.attr("aria-label")).contains(svg.selectFirst("title").text());
            assertThat(svg.parent().selectFirst("details table")).isNotNull();
        });
    }

    @Test
    void itSaysWhatTheReportSays() {
        Report report = Samples.report(Samples.template("legal-analysis"));
        List<String> texts = parse(HTML.render(report)).select("h1, h2, h3, p, li, td, th").stream().map(
                element -> squeezed(element.wholeText())).toList();

        assertThat(texts).contains(squeezed(report.cover().decision()), squeezed(report.cover().standing()));
        for (Section section : report.sections()) {
            assertThat(texts).contains(squeezed(section.heading()));
            for (Block block : section.blocks())
                if (block instanceof Block.Table table)
                    table.rows().forEach(row -> row.cells().forEach(
                            cell -> assertThat(texts).contains(squeezed(shown(cell)))));
        }
    }

    /// Numbers of notes stand raised, without brackets.
    private static String shown(Line line) {
        return line.runs().stream().map(
                run -> run instanceof Run.Reference note ? Integer.toString(note.number()) : Line.of(run).text())
                .collect(Collectors.joining());
    }

    @Test
    void aLongNoteIsComplete() {
        String note = String.join(" ", IntStream.rangeClosed(1, 1500).mapToObj(n -> "note" + n).toList());

        assertThat(texts(parse(HTML.render(Samples.report(Samples.template("legal-analysis").withNote("citations",
                note)))), "td, p")).contains(note);
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        Assessment assessment = Samples.template("customer-support");

        assertThat(HTML.render(Samples.carrying(assessment)))
                .isEqualTo(new HtmlReport(Samples.WORDS).render(Samples.carrying(assessment)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatItCarriesComesBack(String text) {
        String carried = new Run.Plain(text).text();
        byte[] file = HTML.render(Samples.report(Samples.blank()).carrying(carried)).getBytes(StandardCharsets.UTF_8);

        assertThat(HtmlReport.assessment(file)).contains(carried.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatCarriesNothingGivesNothing() {
        String page = HTML.render(Samples.carrying(Samples.blank()));
        int link = page.indexOf("base64,") + "base64,".length();

        assertThat(HtmlReport.assessment(bytes(HTML.render(Samples.report(Samples.blank()))))).isEmpty();
        assertThat(HtmlReport.assessment(Samples.file(Samples.everywhere("<a class=\"assessment\" href=\"data:"
                + "application/json;base64,e30=\">")))).isEmpty();
        assertThat(HtmlReport.assessment(bytes(page.substring(0, link + 41)))).as("cut").isEmpty();
        assertThat(HtmlReport.assessment(bytes(page.substring(0, link) + "=" + page.substring(link)))).isEmpty();
        assertThat(HtmlReport.assessment(new byte[0])).isEmpty();
    }

    static Stream<String> hostile() {
        return Storm.some(Samples.hostile()).stream();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document document(String text) {
        return parse(HTML.render(Samples.report(Samples.everywhere(text)).carrying(new Run.Plain(text).text())));
    }

    private static Document parse(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = parser.parseInput(page, "");
        assertThat(parser.getErrors()).isEmpty();
        return document;
    }

    private static Stream<String> texts(Document document, String selector) {
        return document.select(selector).stream().map(cell -> {
            cell = cell.clone();
            cell.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
            return cell.wholeText();
        });
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /// All elements with the names of their attributes, without texts, line breaks and what is drawn in pictures.
    private static String skeleton(Document document) {
        List<String> lines = new ArrayList<>();
        document.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element && !element.normalName().equals("br")
                    && element.closest("svg") == null) {
                TreeMap<String, String> attributes = new TreeMap<>();
                element.attributes().forEach(attribute -> attributes.put(attribute.getKey(),
                        Arrays.asList("class", "id", "name", "http-equiv").contains(attribute.getKey())
                                ? attribute.getValue()
                                : ""));
                lines.add(" ".repeat(depth) + element.normalName() + attributes);
            }
        });
        return String.join("\n", lines);
    }
}
