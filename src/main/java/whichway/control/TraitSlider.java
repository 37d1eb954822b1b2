package whichway.control;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.model.TraitCell;
import whichway.words.Words;

/// A slider between two worded ends. Unanswered it is a dashed line without a thumb; the first click or key sets it. A
/// range has a thumb at each end, and each has a focus of its own.
public final class TraitSlider extends Region implements Imprecise {
    private static final PseudoClass UNANSWERED = PseudoClass.getPseudoClass("unanswered");
    private static final PseudoClass RANGE = PseudoClass.getPseudoClass("range");
    private static final double GAP = 2;
    private static final double AISLE = 24;
    private static final double REACH = 2;

    private final TraitCell cell;
    private final Kind.Slider scale;
    private final Meaning meaning;
    private final Words words;
    private final ObjectProperty<Optional<Answer>> answer = new SimpleObjectProperty<>(this, "answer",
            Optional.empty());
    private final ReadOnlyBooleanWrapper range = new ReadOnlyBooleanWrapper(this, "imprecise");
    private final RangeThumb lower;
    private final RangeThumb upper;
    private final SliderTrack track;
    private final SliderDrag mouse;
    private final SliderVoice voice;
    private final Label value = new Label();
    private final Label low;
    private final Label high;
    private double shownAt = Double.NaN;

    /// @param cell the lens on a trait answered by a slider
    public TraitSlider(TraitCell cell, Meaning meaning, Words words) {
        this.cell = cell;
        this.scale = (Kind.Slider) cell.trait().kind();
        this.meaning = meaning;
        this.words = words;
        lower = new RangeThumb(cell, Grip.LOW, meaning, words);
        upper = new RangeThumb(cell, Grip.HIGH, meaning, words);
        track = new SliderTrack(scale, lower, upper);
        mouse = new SliderDrag(cell, track, this::focus);
        low = end(scale.anchors().getFirst().words(), "low");
        high = end(scale.anchors().getLast().words(), "high");
        SliderKeys keys = new SliderKeys(cell, Grip.ONE);
        voice = new SliderVoice(cell, Grip.ONE, meaning, words, keys);
        getStyleClass().add("trait-slider");
        value.getStyleClass().add("value");
        getChildren().addAll(value, track, low, high);
        setAccessibleText(cell.trait().question());
        keys.listen(this);
        mouse.listen(this);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hint);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> label(answer.get()));
        answer.bind(cell.answerProperty());
        answer.subscribe(this::show);
    }

    private static Label end(String text, String side) {
        Label label = new Label(text);
        label.getStyleClass().addAll("end", side);
        label.setWrapText(true);
        return label;
    }

    @Override
    public ReadOnlyBooleanProperty impreciseProperty() {
        return range.getReadOnlyProperty();
    }

    /// Spreads the answer to both sides of where it stands, or of the neutral point; or gathers a range in its middle.
    @Override
    public void setImprecise(boolean imprecise) {
        double middle = Grip.ONE.position(answer.get()).orElse(scale.neutral());
        cell.answer(imprecise
                ? new Answer.Range(Math.max(scale.min(), middle - REACH), Math.min(scale.max(), middle + REACH))
                : new Answer.Amount(Math.round(middle)));
    }

    /// Says what a click would answer, while nothing is answered yet.
    private void hint(MouseEvent event) {
        if (answer.get().isEmpty())
            label(mouse.onTrack(event) ? Optional.of(new Answer.Amount(mouse.pointed(event))) : Optional.empty());
    }

    private void show(Optional<Answer> given) {
        boolean between = given.orElse(null) instanceof Answer.Range;
        pseudoClassStateChanged(UNANSWERED, given.isEmpty());
        pseudoClassStateChanged(RANGE, between);
        setFocusTraversable(!between);
        setAccessibleRole(between ? AccessibleRole.PARENT : AccessibleRole.SLIDER);
        // A thumb that vanishes hands the focus over first; else it would leave the question.
        if (!between && isFocusWithin())
            super.requestFocus();
        track.show(given);
        if (between && isFocused())
            lower.requestFocus();
        range.set(between);
        label(given);
        List.of(this, lower, upper).forEach(SliderVoice::notify);
    }

    private void label(Optional<Answer> given) {
        value.setText(given.map(said -> meaning.position(scale, said)).filter(said -> !said.isEmpty())
                .orElseGet(() -> words.say("question.unanswered")));
        shownAt = Grip.ONE.position(given).orElse(Double.NaN);
        requestLayout();
    }

    private void focus(Grip grip) {
        switch (grip) {
            case LOW -> lower.requestFocus();
            case HIGH -> upper.requestFocus();
            case ONE -> super.requestFocus();
        }
    }

    /// Gives the focus to the slider, or to the lower end of a range.
    @Override
    public void requestFocus() {
        focus(range.get() ? Grip.LOW : Grip.ONE);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double y = snappedTopInset();
        double valueHeight = value.prefHeight(-1);
        double valueWidth = Math.min(value.prefWidth(-1), width);
        double centre = Double.isNaN(shownAt) ? 0 : left + track.x(shownAt, width);
        double valueX = Math.clamp(centre - valueWidth / 2, left, left + width - valueWidth);
        value.resizeRelocate(snapPositionX(valueX), y, valueWidth, valueHeight);
        y += valueHeight + GAP;
        double trackHeight = track.prefHeight(-1);
        track.resizeRelocate(left, y, width, trackHeight);
        y += trackHeight + GAP;
        double half = (width - AISLE) / 2;
        layoutInArea(low, left, y, half, low.prefHeight(half), 0, HPos.LEFT, VPos.TOP);
        layoutInArea(high, left + width - half, y, half, high.prefHeight(half), 0, HPos.RIGHT,
                VPos.TOP);
    }

    @Override
    protected double computePrefHeight(double width) {
        double half = (width < 0 ? 600 : width) / 2 - AISLE / 2;
        return snappedTopInset() + value.prefHeight(-1) + GAP + track.prefHeight(-1) + GAP
                + Math.max(low.prefHeight(half), high.prefHeight(half)) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return SliderVoice.knows(attribute)
                ? voice.tell(attribute)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!voice.obey(action, parameters))
            super.executeAccessibleAction(action, parameters);
    }
}
