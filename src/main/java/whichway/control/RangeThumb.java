package whichway.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import whichway.model.TraitCell;
import whichway.words.Words;

/// One end of a slider's range, with a focus, keys and a voice of its own.
final class RangeThumb extends Region {
    private final SliderVoice voice;

    /// @param grip the end, `LOW` or `HIGH`
    RangeThumb(TraitCell cell, Grip grip, Meaning meaning, Words words) {
        SliderKeys keys = new SliderKeys(cell, grip);
        voice = new SliderVoice(cell, grip, meaning, words, keys);
        getStyleClass().addAll("thumb", grip == Grip.LOW ? "low" : "high");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(words.say(grip == Grip.LOW ? "question.slider.lower" : "question.slider.upper",
                cell.trait().question()));
        keys.listen(this);
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
