package whichway.control;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import whichway.control.PrecisionButton.Offer;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.FollowUp;
import whichway.core.Kind;
import whichway.core.Trait;
import whichway.model.AssessmentModel;
import whichway.model.TraitCell;
import whichway.words.Words;

/// One question: its text, its control, what the present answer means, and quietly the rest: why it is asked, a note,
/// "does not apply", an answer that leaves something open, who finds out, and the way back to "don't know".
public final class QuestionCard extends VBox {
    private static final PseudoClass UNANSWERED = PseudoClass.getPseudoClass("unanswered");
    private static final PseudoClass NOT_APPLICABLE = PseudoClass.getPseudoClass("not-applicable");
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    private final TraitCell cell;
    private final Words words;
    private final Meaning meaning;
    private final ObjectProperty<Assessment> assessment = new SimpleObjectProperty<>(this, "assessment");
    private final ObjectProperty<Optional<Answer>> answer = new SimpleObjectProperty<>(this, "answer",
            Optional.empty());
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ObjectProperty<FollowUp> followUp = new SimpleObjectProperty<>(this, "followUp", FollowUp.NONE);
    private final Node control;
    private final NotApplicableField notApplicable;
    private final Label meaningLine = new Label();
    private final Disclosure followUpField;
    private final QuietRow quiet;

    /// @param trait id of the question's trait
    public QuestionCard(AssessmentModel model, Words words, String trait) {
        this.words = words;
        cell = model.cell(trait);
        meaning = new Meaning(model.knowledge(), words);
        control = control(model);
        notApplicable = new NotApplicableField(cell, words);
        Disclosure noteField = new Disclosure(() -> new NoteField(cell, words));
        Disclosure why = new Disclosure(() -> new WhyPane(model, cell.trait(), meaning, words));
        followUpField = new Disclosure(() -> new FollowUpField(cell, words));
        quiet = new QuietRow(words, why, noteField, followUpField, precision());
        getStyleClass().add("question-card");
        setId("question-" + trait);
        meaningLine.getStyleClass().add("meaning");
        meaningLine.setWrapText(true);
        getChildren().addAll(head(), new StackPane(control, notApplicable), meaningLine, quiet, followUpField,
                noteField,
                why);
        quiet.onNotApplicable(this::doesNotApply);
        quiet.onForget(this::forget);
        assessment.bind(model.assessmentProperty());
        answer.bind(cell.answerProperty());
        note.bind(cell.noteProperty());
        followUp.bind(cell.followUpProperty());
        answer.subscribe(this::show);
        assessment.subscribe(_ -> describe());
        if (control instanceof Imprecise open)
            open.impreciseProperty().subscribe(_ -> describe());
        note.subscribe(quiet::showNote);
        followUp.subscribe(quiet::showFollowUp);
    }

    private VBox head() {
        Label question = new Label(cell.trait().question());
        question.getStyleClass().add("question");
        question.setWrapText(true);
        question.setLabelFor(control);
        VBox head = new VBox(question);
        head.getStyleClass().add("head");
        if (!cell.trait().help().isEmpty()) {
            Label help = new Label(cell.trait().help());
            help.getStyleClass().add("help");
            help.setWrapText(true);
            head.getChildren().add(help);
        }
        return head;
    }

    private Node control(AssessmentModel model) {
        return switch (cell.trait().kind()) {
            case Kind.Slider _ -> new TraitSlider(cell, meaning, words);
            case Kind.Choice _,Kind.Toggle _ -> new OptionsField(cell);
            case Kind.Quantity _ -> new QuantityField(model, cell, meaning, words);
        };
    }

    private Optional<PrecisionButton> precision() {
        return switch (control) {
            case TraitSlider slider -> Optional.of(new PrecisionButton(slider,
                    new Offer(words.say("question.slider.open"), "fth-sliders"),
                    new Offer(words.say("question.slider.exact"), "fth-git-commit")));
            case OptionsField field when cell.trait().kind() instanceof Kind.Choice -> Optional.of(
                    new PrecisionButton(field, new Offer(words.say("question.choice.open"), "fth-check-square"),
                            new Offer(words.say("question.choice.exact"), "fth-disc")));
            default -> Optional.empty();
        };
    }

    private void show(Optional<Answer> given) {
        boolean applies = !(given.orElse(null) instanceof Answer.NotApplicable);
        pseudoClassStateChanged(UNANSWERED, given.isEmpty());
        pseudoClassStateChanged(NOT_APPLICABLE, !applies);
        present(control, applies);
        present(notApplicable, !applies);
        present(meaningLine, applies && control instanceof OptionsField);
        describe();
        // Who finds out is asked about open questions only; the focus stays with the question when that ends.
        if (given.isPresent() && followUpField.isFocusWithin())
            requestFocus();
        quiet.show(given);
    }

    private void describe() {
        Optional<Answer> given = assessment.get().answer(cell.trait().id());
        boolean ticking = control instanceof OptionsField field && field.impreciseProperty().get()
                && !(given.orElse(null) instanceof Answer.AnyOf);
        meaningLine
                .setText(ticking ? words.say("question.choice.several") : meaning.of(cell.trait(), assessment.get()));
        meaningLine.setVisible(meaningLine.isManaged() && (ticking || !saysItself(given)));
    }

    /// Rows carry their own words; the line under them then stays empty, but in place, so that nothing jumps.
    private boolean saysItself(Optional<Answer> given) {
        return control instanceof OptionsField field && !field.isShort() && given.orElse(null) instanceof Answer.Pick;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void doesNotApply() {
        cell.answer(new Answer.NotApplicable(""));
        notApplicable.requestFocus();
    }

    private void forget() {
        control.requestFocus();
        cell.clear();
    }

    /// The question's trait.
    public Trait trait() {
        return cell.trait();
    }

    /// Marks the question as the one that was asked for, or ends that.
    public void setSought(boolean sought) {
        pseudoClassStateChanged(SOUGHT, sought);
    }

    /// Gives the focus to the control that answers the question.
    @Override
    public void requestFocus() {
        (control.isVisible() ? control : notApplicable).requestFocus();
    }
}
