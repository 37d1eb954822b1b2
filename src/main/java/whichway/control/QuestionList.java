package whichway.control;

import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.Scope;
import whichway.words.Words;

/// All questions of a theme, one under the other; those out of scope are hidden, not gone. Brings a question that is
/// sought into sight.
public final class QuestionList extends VBox {
    private static final Duration MARKED = Duration.millis(1600);

    private final List<QuestionCard> cards;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.ALL);
    private final ObjectProperty<Optional<String>> sought = new SimpleObjectProperty<>(this, "sought",
            Optional.empty());
    private Optional<Runnable> afterLayout = Optional.empty();

    /// @param theme id of the theme whose questions are asked
    public QuestionList(AssessmentModel model, Itinerary itinerary, Words words, String theme) {
        cards = model.knowledge().traitsOf(theme).stream().map(trait -> new QuestionCard(model, words, trait.id()))
                .toList();
        getStyleClass().add("question-list");
        getChildren().addAll(cards);
        scope.bind(itinerary.scopeProperty());
        sought.bind(itinerary.soughtProperty());
        scope.subscribe(this::show);
        sought.subscribe(wanted -> wanted.ifPresent(this::seek));
    }

    private void show(Scope asked) {
        Optional<QuestionCard> steady = steady(asked);
        Optional<ScrolledPage> page = ScrolledPage.around(this);
        if (steady.isPresent() && page.isPresent()) {
            double offset = page.get().offset(steady.get());
            afterLayout(() -> page.get().place(steady.get(), offset));
        }
        for (QuestionCard card : cards) {
            card.setVisible(isAsked(card, asked));
            card.setManaged(isAsked(card, asked));
        }
    }

    /// The card that must not move on the screen: the one with the focus, else the first one in sight.
    private Optional<QuestionCard> steady(Scope asked) {
        List<QuestionCard> staying = cards.stream().filter(card -> card.isVisible() && isAsked(card, asked)).toList();
        return staying.stream().filter(Node::isFocusWithin).findFirst()
                .or(() -> ScrolledPage.around(this).flatMap(page -> staying.stream()
                        .filter(card -> page.offset(card) + card.getHeight() > 0).findFirst()));
    }

    private static boolean isAsked(QuestionCard card, Scope asked) {
        return asked == Scope.ALL || card.trait().quick();
    }

    private void seek(String trait) {
        cards.stream().filter(card -> card.trait().id().equals(trait)).findFirst()
                .ifPresent(card -> afterLayout(() -> reveal(card)));
    }

    private void reveal(QuestionCard card) {
        ScrolledPage.around(this).ifPresent(page -> page.reveal(card));
        card.requestFocus();
        card.setSought(true);
        PauseTransition mark = new PauseTransition(MARKED);
        mark.setOnFinished(_ -> card.setSought(false));
        mark.play();
    }

    /// Heights are known only after layout; a page that is not on the screen yet waits for its first.
    private void afterLayout(Runnable action) {
        afterLayout = Optional.of(action);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getScene() == null || afterLayout.isEmpty())
            return;
        Runnable action = afterLayout.get();
        afterLayout = Optional.empty();
        action.run();
    }
}
