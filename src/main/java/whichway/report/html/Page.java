package whichway.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import whichway.report.Block.Figure;
import whichway.report.Logo;
import whichway.report.Report;
import whichway.report.Section;
import whichway.report.xhtml.Body;
import whichway.report.xhtml.Medium;
import whichway.report.xhtml.Palette;
import whichway.report.xhtml.Tree;
import whichway.words.Words;

/// A report as one long page with a list of its contents.
final class Page implements Medium {
    private final Words words;
    private final Drawing drawing;
    private final String sheet;

    /// @param sheet the style sheet, all of it
    Page(Words words, Palette palette, String sheet) {
        this.words = words;
        this.sheet = sheet;
        drawing = new Drawing(palette);
    }

    /// Writes a report; once only.
    Document write(Report report) {
        Tree tree = new Tree(report.language(), text -> text);
        Body body = new Body(words, tree, this);
        head(report, tree);
        tree.open("body", Body.dress(report.letterhead()));
        Element header = tree.open("header", "cover");
        report.letterhead().logo().ifPresent(logo -> logo(logo, body.said(report.letterhead()), tree));
        body.cover(report.cover());
        tree.close(header);
        contents(report, tree);
        Element main = tree.open("main", "");
        for (Section section : report.sections()) {
            Element part = tree.open("section", section.id());
            body.section(section);
            tree.close(part);
        }
        tree.close(main);
        footer(report, tree);
        return tree.document();
    }

    private void head(Report report, Tree tree) {
        Element head = tree.open("head", "");
        tree.add("meta", "", "").setAttribute("charset", "utf-8");
        Element policy = tree.add("meta", "", "");
        policy.setAttribute("http-equiv", "Content-Security-Policy");
        policy.setAttribute("content", "default-src 'none'; style-src 'sha256-" + sha256(sheet)
                + "'; " + (report.letterhead().logo().isPresent() ? "img-src data:; " : "")
                + "base-uri 'none'; form-action 'none'");
        meta(tree, "referrer", "no-referrer");
        meta(tree, "viewport", "width=device-width, initial-scale=1");
        meta(tree, "description", report.subject());
        tree.add("title", "", report.title());
        tree.add("style", "", sheet);
        tree.close(head);
    }

    private static void logo(Logo logo, String said, Tree tree) {
        Element holder = tree.open("div", "logo");
        Element image = tree.add("img", "", "");
        image.setAttribute("alt", said);
        image.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()));
        tree.close(holder);
    }

    private static void meta(Tree tree, String name, String content) {
        Element meta = tree.add("meta", "", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    /// What a browser compares the style sheet with before it obeys it.
    private static String sha256(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }

    private void contents(Report report, Tree tree) {
        Element contents = tree.open("nav", "");
        contents.setAttribute("aria-label", words.say("report.html.contents"));
        Element list = tree.open("ol", "");
        for (Section section : report.sections()) {
            Element item = tree.open("li", "");
            tree.add("a", "", section.heading()).setAttribute("href", "#" + Body.id(section));
            tree.close(item);
        }
        tree.close(list);
        tree.close(contents);
    }

    private void footer(Report report, Tree tree) {
        Element footer = tree.open("footer", "");
        if (report.assessment().isPresent()) {
            Element closing = tree.open("p", "");
            tree.text(words.say("report.html.carries") + " ");
            DataLink.add(tree, report.assessment().get());
            tree.close(closing);
        }
        tree.add("p", "", report.imprint().line());
        tree.close(footer);
    }

    @Override
    public void draw(Figure figure, String said, Tree tree, Body body) {
        drawing.draw(figure.picture(), said, tree);
        tree.add("p", "caption", figure.caption());
        Element numbers = tree.open("details", "");
        tree.add("summary", "", words.say("report.html.numbers"));
        body.table(figure.data());
        tree.close(numbers);
    }

    /// Tables are as wide as their texts need on whatever screen there is.
    @Override
    public void widen(Element head, int percent) {}
}
