package whichway.page;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import whichway.budget.ContextFit;
import whichway.budget.Need;
import whichway.core.Approach;
import whichway.core.Estimate;
import whichway.core.Knowledge;
import whichway.words.AnswerWords;
import whichway.words.TokenWords;
import whichway.words.Words;

/// What needs how much of the window, in tokens and in pages, a line each.
final class FitLines extends VBox {
    private final Knowledge knowledge;
    private final Words words;
    private final TokenWords tokens;

    FitLines(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
        tokens = new TokenWords(words);
    }

    /// Shows a fit.
    void show(ContextFit fit) {
        getChildren().setAll(row("", head("page.context-fit.tokens"), head("page.context-fit.pages")));
        line(fit, words.say("page.context-fit.documents"), fit.evidence().needed());
        line(fit, words.say("page.context-fit.room"), fit.evidence().room());
        for (Approach approach : knowledge.approaches())
            fit.needs().stream().filter(need -> need.approach().equals(approach.id())).filter(FitLines::drawsOnText)
                    .forEach(need -> line(fit, words.say("page.context-fit.request",
                            new AnswerWords(words).within(approach.name())), need.tokens()));
        line(fit, words.say("page.context-fit.corpus"), fit.corpus());
        line(fit, words.say("page.context-fit.window"), fit.window());
        line(fit, words.say("page.context-fit.usable"), fit.usable());
        getChildren().add(row(words.say("page.context-fit.passages"),
                number(tokens.brief(fit.passages().usual()), tokens.span(fit.passages())), number("", "")));
    }

    private static boolean drawsOnText(Need need) {
        return need.parts().stream().anyMatch(part -> part.id().equals("corpus") || part.id().equals("passages"));
    }

    private void line(ContextFit fit, String what, Estimate amount) {
        Estimate pages = fit.pages(amount);
        getChildren().add(row(what, number(tokens.brief(amount.usual()), tokens.span(amount)),
                number(tokens.brief(pages.usual()), tokens.span(pages))));
    }

    private static HBox row(String what, VBox inTokens, VBox inPages) {
        Label name = new Label(what);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name, inTokens, inPages);
        row.getStyleClass().add("fit-line");
        return row;
    }

    private VBox head(String key) {
        Label head = new Label(words.say(key));
        head.getStyleClass().addAll("small", "muted");
        VBox cell = new VBox(head);
        cell.getStyleClass().add("fit-number");
        return cell;
    }

    private static VBox number(String usual, String span) {
        Label much = new Label(usual);
        much.getStyleClass().add("strong");
        VBox cell = new VBox(much);
        if (!span.isEmpty()) {
            Label within = new Label(span);
            within.getStyleClass().addAll("small", "muted");
            cell.getChildren().add(within);
        }
        cell.getStyleClass().add("fit-number");
        return cell;
    }
}
