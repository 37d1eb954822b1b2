package whichway.page;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import whichway.budget.ContextFit;
import whichway.budget.Need;
import whichway.core.Approach;
import whichway.core.Knowledge;
import whichway.words.ContextWords;
import whichway.words.Words;

/// Whether a request of each approach fits, and up to where.
final class FitVerdicts extends VBox {
    private final Knowledge knowledge;
    private final ContextWords said;

    FitVerdicts(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        said = new ContextWords(words, knowledge);
    }

    /// Shows a fit.
    void show(ContextFit fit) {
        getChildren().clear();
        for (Approach approach : knowledge.approaches())
            fit.needs().stream().filter(need -> need.approach().equals(approach.id()))
                    .forEach(need -> getChildren().add(row(approach, need, fit)));
    }

    private HBox row(Approach approach, Need need, ContextFit fit) {
        Label name = new Label(approach.shortName());
        name.getStyleClass().addAll("strong", "fit-name");
        Label verdict = new Label(said.verdict(need, fit));
        verdict.setWrapText(true);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        HBox row = new HBox(name, verdict);
        row.getStyleClass().add("fit-line");
        return row;
    }
}
