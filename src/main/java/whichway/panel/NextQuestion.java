package whichway.panel;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import whichway.core.Analysis;
import whichway.core.Knowledge;
import whichway.core.OpenQuestion;
import whichway.words.Words;

/// What to ask next, or that asking can stop. Grey while it is of an assessment that has changed since.
final class NextQuestion extends VBox {
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    private final Knowledge knowledge;
    private final Words words;
    private final Label heading = label("small", "strong");
    private final Hyperlink question = new Hyperlink();
    private final Label why = label("small", "muted");
    private Optional<String> trait = Optional.empty();

    /// @param seek told the id of the trait whose question is wanted
    NextQuestion(Knowledge knowledge, Words words, Consumer<String> seek) {
        this.knowledge = knowledge;
        this.words = words;
        getStyleClass().add("next-question");
        question.setWrapText(true);
        question.setOnAction(_ -> trait.ifPresent(seek));
        getChildren().addAll(heading, question, why);
    }

    /// Shows what an analysis says; nothing where nobody leads.
    void show(Optional<Analysis> settled) {
        boolean tells = settled.filter(analysis -> analysis.evaluation().leader().isPresent()).isPresent();
        reveal(this, tells);
        if (!tells)
            return;
        Analysis analysis = settled.orElseThrow();
        Optional<OpenQuestion> next = analysis.settled()
                ? Optional.empty()
                : analysis.openQuestions().stream().findFirst();
        trait = next.map(OpenQuestion::trait);
        reveal(heading, next.isPresent());
        reveal(question, next.isPresent());
        next.ifPresentOrElse(this::ask, () -> why.setText(
                words.say(analysis.openQuestions().isEmpty() ? "panel.next.none" : "panel.next.stop")));
    }

    /// Says whether what it shows is of an assessment that has changed since.
    void showBehind(boolean behind) {
        pseudoClassStateChanged(BEHIND, behind);
    }

    private void ask(OpenQuestion next) {
        heading.setText(words.say("panel.next"));
        question.setText(knowledge.trait(next.trait()).name());
        question.setAccessibleHelp(knowledge.trait(next.trait()).question());
        why.setText(words.say("panel.next.why", words.outOf100(next.changes())));
    }

    private static void reveal(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label label(String... classes) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
