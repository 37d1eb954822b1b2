package whichway.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import whichway.chart.Picture;
import whichway.report.Block.Figure;
import whichway.report.Logo;
import whichway.report.Report;
import whichway.report.Section;
import whichway.report.xhtml.Body;
import whichway.report.xhtml.Medium;
import whichway.report.xhtml.Tree;
import whichway.words.Words;

/// A report as the elements from which its pages are set.
final class Paper implements Medium {
    /// Names the attribute that holds a picture's number.
    static final String PICTURE = "data-picture";

    /// Names the attribute of the logo.
    static final String LOGO = "data-logo";

    /// The most that a logo may take, in pixels of the style sheet.
    private static final double LOGO_WIDTH = 190;
    private static final double LOGO_HEIGHT = 60;

    /// So many characters without a sign are named one by one.
    private static final int NAMED = 24;

    private final Words words;
    private final Glyphs glyphs;
    private final String sheet;
    private final List<Picture> pictures = new ArrayList<>();

    /// @param sheet the style sheet
    Paper(Words words, Glyphs glyphs, String sheet) {
        this.words = words;
        this.glyphs = glyphs;
        this.sheet = sheet;
    }

    /// The pictures, by their numbers.
    List<Picture> pictures() {
        return pictures;
    }

    /// Writes a report; once only.
    Document write(Report report) {
        Tree tree = new Tree(report.language(), glyphs::writable);
        Body body = new Body(words, tree, this);
        head(report, tree);
        tree.open("body", Body.dress(report.letterhead()));
        tree.add("div", "imprint", report.imprint().line());
        Element cover = tree.open("div", "cover");
        report.letterhead().logo().ifPresent(logo -> logo(logo, body.said(report.letterhead()), tree));
        body.cover(report.cover());
        tree.close(cover);
        for (Section section : report.sections()) {
            Element part = tree.open("div", "section " + section.id());
            body.section(section);
            tree.close(part);
        }
        if (report.assessment().isPresent())
            tree.add("p", "small closing", words.say("report.pdf.carries", Report.ASSESSMENT));
        substituted(tree);
        return tree.document();
    }

    private void head(Report report, Tree tree) {
        Element head = tree.open("head", "");
        tree.add("title", "", report.title());
        Element description = tree.add("meta", "", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", report.subject());
        tree.add("style", "", sheet).setAttribute("type", "text/css");
        Element bookmarks = tree.open("bookmarks", "");
        for (Section section : report.sections()) {
            Element bookmark = tree.add("bookmark", "", "");
            bookmark.setAttribute("name", section.heading());
            bookmark.setAttribute("href", "#" + Body.id(section));
        }
        tree.close(bookmarks);
        tree.close(head);
    }

    private static void logo(Logo logo, String said, Tree tree) {
        double scale = Math.min(1, Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height()));
        Element holder = tree.open("div", "logo");
        Element object = tree.add("object", "", "");
        object.setAttribute(LOGO, LOGO);
        object.setAttribute("alt", said);
        object.setAttribute("title", said);
        object.setAttribute("style", size(logo.width() * scale, logo.height() * scale));
        tree.close(holder);
    }

    private static String size(double width, double height) {
        return String.format(Locale.ROOT, "width: %.0fpx; height: %.0fpx", Math.max(1, width), Math.max(1, height));
    }

    @Override
    public void draw(Figure figure, String said, Tree tree, Body body) {
        Element object = tree.add("object", "", "");
        object.setAttribute(PICTURE, String.valueOf(pictures.size()));
        object.setAttribute("alt", said);
        object.setAttribute("title", said);
        object.setAttribute("style", size(figure.picture().width(), figure.picture().height()));
        pictures.add(figure.picture());
        tree.add("p", "caption", figure.caption());
    }

    @Override
    public void widen(Element head, int percent) {
        head.setAttribute("width", percent + "%");
    }

    /// Says which characters the typeface could not write, last of all, when all are known.
    private void substituted(Tree tree) {
        List<String> missing = glyphs.missing().stream().map(character -> String.format("U+%04X", character)).toList();
        if (missing.isEmpty())
            return;
        String named = String.join(words.say("report.comma"), missing.subList(0, Math.min(NAMED, missing.size())));
        if (missing.size() > NAMED)
            named = words.say("report.pdf.substituted.more", named, missing.size() - NAMED);
        tree.add("p", "small", words.say("report.pdf.substituted", named));
    }
}
