package whichway.page;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import whichway.core.Analysis;
import whichway.core.FollowUp;
import whichway.core.Knowledge;
import whichway.core.OpenQuestion;
import whichway.core.Trait;
import whichway.words.Words;

/// Lists the open questions whose answers may change the leader, those first that most likely do; each leads to itself.
final class AskNext extends VBox {
    private static final int MOST = 6;
    /// Smaller gains would be printed as 0.0.
    private static final double LEAST = 0.05;

    private final Knowledge knowledge;
    private final Words words;
    private final Consumer<String> seek;

    /// @param seek told the id of the trait whose question is wanted
    AskNext(Knowledge knowledge, Words words, Consumer<String> seek) {
        this.knowledge = knowledge;
        this.words = words;
        this.seek = seek;
        getStyleClass().add("ask-list");
    }

    /// Shows what an analysis found.
    void show(Analysis analysis) {
        List<OpenQuestion> matter = analysis.openQuestions().stream().filter(open -> open.changes() > 0).toList();
        getChildren().setAll(
                matter.stream().limit(MOST).map(open -> row(open, analysis.assessment().followUp(open.trait())))
                        .toList());
        int idle = analysis.openQuestions().size() - Math.min(MOST, matter.size());
        if (analysis.evaluation().leader().isEmpty())
            getChildren().add(text(words.say("page.compare.ask.blocked"), "body"));
        else if (matter.isEmpty())
            getChildren().add(text(words.say(analysis.openQuestions().isEmpty()
                    ? "panel.next.none"
                    : "panel.next.stop"), "body"));
        else if (idle > 0)
            getChildren().add(text(words.say(matter.size() > MOST
                    ? "page.compare.ask.less"
                    : "page.compare.ask.idle", idle), "small", "muted"));
        if (!matter.isEmpty())
            getChildren().add(text(words.say("page.compare.ask.reading"), "small", "muted"));
    }

    private Node row(OpenQuestion open, FollowUp followUp) {
        Trait trait = knowledge.trait(open.trait());
        Hyperlink link = new Hyperlink(trait.name());
        link.setAccessibleHelp(trait.question());
        link.setOnAction(_ -> seek.accept(trait.id()));
        VBox row = new VBox(link, text(trait.question(), "small"), text(why(open), "small", "muted"));
        if (!followUp.equals(FollowUp.NONE))
            row.getChildren().add(text(said(followUp), "small", "ask-owner"));
        row.getStyleClass().add("ask-row");
        return row;
    }

    private String why(OpenQuestion open) {
        String chance = words.outOf100(open.changes());
        return open.gain() < LEAST
                ? words.say("panel.next.why", chance)
                : words.say("page.compare.ask.why", chance, words.points(open.gain()));
    }

    private String said(FollowUp followUp) {
        if (followUp.due().isEmpty())
            return words.say("page.compare.ask.owner", followUp.owner());
        return followUp.owner().isEmpty()
                ? words.say("page.compare.ask.due", followUp.due())
                : words.say("page.compare.ask.owner.due", followUp.owner(), followUp.due());
    }

    private static Label text(String words, String... classes) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
