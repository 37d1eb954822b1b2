package whichway.page;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

import whichway.core.Knowledge;
import whichway.core.Theme;
import whichway.core.Trait;

/// An index of questions by theme; each one leads to itself.
final class OpenQuestions {
    private final Knowledge knowledge;
    private final Pane list;
    private final Consumer<String> seek;

    /// @param list where the themes go, a row each
    /// @param seek what to do with the id of the trait that was chosen
    OpenQuestions(Knowledge knowledge, Pane list, Consumer<String> seek) {
        this.knowledge = knowledge;
        this.list = list;
        this.seek = seek;
    }

    /// Shows these questions and no others.
    void show(List<Trait> open) {
        list.getChildren().setAll(knowledge.themes().stream().filter(theme -> !of(theme, open).isEmpty())
                .map(theme -> row(theme, of(theme, open))).toList());
    }

    private static List<Trait> of(Theme theme, List<Trait> traits) {
        return traits.stream().filter(trait -> trait.theme().equals(theme.id())).toList();
    }

    private Node row(Theme theme, List<Trait> traits) {
        Label name = new Label(theme.name());
        name.getStyleClass().addAll("small", "muted", "report-label");
        FlowPane links = new FlowPane();
        links.getStyleClass().add("report-links");
        links.getChildren().addAll(traits.stream().map(this::link).toList());
        HBox.setHgrow(links, Priority.ALWAYS);
        HBox row = new HBox(name, links);
        row.getStyleClass().add("report-row");
        return row;
    }

    private Hyperlink link(Trait trait) {
        Hyperlink link = new Hyperlink(trait.name());
        link.setTooltip(new Tooltip(trait.question()));
        link.setAccessibleHelp(trait.question());
        link.setOnAction(_ -> seek.accept(trait.id()));
        return link;
    }
}
