package whichway.control;

import java.util.Optional;
import java.util.Set;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.model.TraitCell;
import whichway.words.Words;

/// What is held of a slider, for those who hear it: its value in words, and the steps they ask for.
final class SliderVoice {
    private static final Set<AccessibleAttribute> ATTRIBUTES = Set.of(AccessibleAttribute.VALUE,
            AccessibleAttribute.VALUE_STRING, AccessibleAttribute.MIN_VALUE, AccessibleAttribute.MAX_VALUE,
            AccessibleAttribute.ORIENTATION);

    private final TraitCell cell;
    private final Kind.Slider scale;
    private final Grip grip;
    private final Meaning meaning;
    private final Words words;
    private final SliderKeys keys;

    SliderVoice(TraitCell cell, Grip grip, Meaning meaning, Words words, SliderKeys keys) {
        this.cell = cell;
        this.scale = (Kind.Slider) cell.trait().kind();
        this.grip = grip;
        this.meaning = meaning;
        this.words = words;
        this.keys = keys;
    }

    /// Says that the value of a node changed.
    static void notify(Node node) {
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    /// Whether `tell` speaks for an attribute.
    static boolean knows(AccessibleAttribute attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    /// An attribute that it knows; null for the value of an open question.
    @Nullable
    Object tell(AccessibleAttribute attribute) {
        return switch (attribute) {
            case VALUE -> position().orElse(null);
            case VALUE_STRING -> spoken();
            case MIN_VALUE -> scale.min();
            case MAX_VALUE -> scale.max();
            default -> Orientation.HORIZONTAL;
        };
    }

    /// Does what is asked for; false where it is nothing for a slider.
    boolean obey(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> keys.step(1);
            case DECREMENT -> keys.step(-1);
            case SET_VALUE -> keys.set((Double) parameters[0]);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A whole range has no one position.
    private Optional<Double> position() {
        return grip == Grip.ONE && given().orElse(null) instanceof Answer.Range
                ? Optional.empty()
                : grip.position(given());
    }

    private String spoken() {
        return position().map(at -> words.say("question.slider.spoken", meaning.place(at), meaning.place(scale.max()),
                scale.nearest(at).words()))
                .orElseGet(() -> given().filter(Answer.Range.class::isInstance)
                        .map(range -> meaning.position(scale, range))
                        .orElseGet(() -> words.say("question.unanswered")));
    }

    private Optional<Answer> given() {
        return cell.answerProperty().get();
    }
}
