package whichway.control;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import whichway.model.TraitCell;

/// What the mouse does to a slider: a press takes the nearest thumb there, a drag moves it. A drag is one step for undo.
final class SliderDrag {
    private final TraitCell cell;
    private final SliderTrack track;
    private final Consumer<Grip> focus;
    private Grip grip = Grip.ONE;
    private boolean dragged;

    /// @param focus gives the focus to what is taken hold of
    SliderDrag(TraitCell cell, SliderTrack track, Consumer<Grip> focus) {
        this.cell = cell;
        this.track = track;
        this.focus = focus;
    }

    /// Listens to the mouse over the node that holds the track.
    void listen(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !onTrack(event))
            return;
        grip = Grip.nearest(cell.answerProperty().get(), position(event));
        focus.accept(grip);
        dragged = true;
        cell.beginAnswering();
        drag(event);
    }

    private void drag(MouseEvent event) {
        if (dragged)
            cell.answer(grip.moved(cell.answerProperty().get(), pointed(event), steps(event)));
        event.consume();
    }

    private void release() {
        if (dragged)
            cell.endGesture();
        dragged = false;
    }

    /// Whether the mouse is over the track, and not over the words around it.
    boolean onTrack(MouseEvent event) {
        return event.getY() >= track.getLayoutY() && event.getY() <= track.getLayoutY() + track.getHeight();
    }

    /// Where the mouse points: whole numbers, or tenths while Shift or Alt is held.
    double pointed(MouseEvent event) {
        return Math.round(position(event) * steps(event)) / (double) steps(event);
    }

    private static int steps(MouseEvent event) {
        return event.isShiftDown() || event.isAltDown() ? 10 : 1;
    }

    private double position(MouseEvent event) {
        return track.position(event.getX() - track.getLayoutX());
    }
}
