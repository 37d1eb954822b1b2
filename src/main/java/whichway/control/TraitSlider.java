package whichway.control;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.model.TraitCell;
import whichway.words.Words;

/// A slider between two worded ends. Unanswered it is a dashed line without a thumb; the first click or key sets it.
public final class TraitSlider extends Region {
    private static final PseudoClass UNANSWERED = PseudoClass.getPseudoClass("unanswered");
    private static final PseudoClass RANGE = PseudoClass.getPseudoClass("range");
    private static final double GAP = 2;
    private static final double AISLE = 24;

    private final TraitCell cell;
    private final Kind.Slider scale;
    private final Meaning meaning;
    private final Words words;
    private final ObjectProperty<Optional<Answer>> answer = new SimpleObjectProperty<>(this, "answer",
            Optional.empty());
    private final SliderTrack track;
    private final Label value = new Label();
    private final Label low;
    private final Label high;
    private final SliderKeys keys;
    private double shownAt = Double.NaN;
    private boolean dragged;

    /// @param cell the lens on a trait answered by a slider
    public TraitSlider(TraitCell cell, Meaning meaning, Words words) {
        this.cell = cell;
        this.scale = (Kind.Slider) cell.trait().kind();
        this.meaning = meaning;
        this.words = words;
        track = new SliderTrack(scale);
        low = end(scale.anchors().getFirst().words(), "low");
        high = end(scale.anchors().getLast().words(), "high");
        keys = new SliderKeys(cell, scale);
        getStyleClass().add("trait-slider");
        value.getStyleClass().add("value");
        getChildren().addAll(value, track, low, high);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(cell.trait().question());
        listen();
        answer.bind(cell.answerProperty());
        answer.subscribe(this::show);
    }

    private static Label end(String text, String side) {
        Label label = new Label(text);
        label.getStyleClass().addAll("end", side);
        label.setWrapText(true);
        return label;
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hint);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> show(answer.get()));
        addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        addEventHandler(KeyEvent.KEY_RELEASED, _ -> keys.release());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused)
                keys.release();
        });
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !onTrack(event))
            return;
        requestFocus();
        dragged = true;
        cell.beginAnswering();
        drag(event);
    }

    private void release() {
        if (dragged)
            cell.endGesture();
        dragged = false;
    }

    private boolean onTrack(MouseEvent event) {
        return event.getY() >= track.getLayoutY() && event.getY() <= track.getLayoutY() + track.getHeight();
    }

    private void drag(MouseEvent event) {
        if (dragged)
            cell.answer(new Answer.Amount(pointed(event)));
        event.consume();
    }

    /// Where the mouse points: whole numbers, or tenths while Shift or Alt is held.
    private double pointed(MouseEvent event) {
        double position = track.position(event.getX() - track.getLayoutX());
        return event.isShiftDown() || event.isAltDown() ? Math.round(position * 10) / 10.0 : Math.round(position);
    }

    /// Says what a click would answer, while nothing is answered yet.
    private void hint(MouseEvent event) {
        if (answer.get().isEmpty())
            label(onTrack(event) ? meaning.position(scale, pointed(event)) : words.say("question.unanswered"),
                    onTrack(event) ? pointed(event) : Double.NaN);
    }

    private void show(Optional<Answer> given) {
        pseudoClassStateChanged(UNANSWERED, given.isEmpty());
        pseudoClassStateChanged(RANGE, given.orElse(null) instanceof Answer.Range);
        track.show(given);
        switch (given.orElse(null)) {
            case Answer.Amount(double at) -> label(meaning.position(scale, at), at);
            case Answer.Range range -> label(meaning.position(scale, range), (range.from() + range.to()) / 2);
            case null, default -> label(words.say("question.unanswered"), Double.NaN);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private void label(String text, double at) {
        value.setText(text);
        shownAt = at;
        requestLayout();
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
        return switch (attribute) {
            case VALUE -> answer.get().orElse(null) instanceof Answer.Amount(double at) ? at : null;
            case VALUE_STRING -> spoken();
            case MIN_VALUE -> scale.min();
            case MAX_VALUE -> scale.max();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private String spoken() {
        return switch (answer.get().orElse(null)) {
            case Answer.Amount(double at) -> words.say("question.slider.spoken", meaning.place(at),
                    meaning.place(scale.max()), scale.nearest(at).words());
            case Answer.Range range -> meaning.position(scale, range);
            case null, default -> words.say("question.unanswered");
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> keys.step(1);
            case DECREMENT -> keys.step(-1);
            case SET_VALUE -> keys.set((Double) parameters[0]);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
