package whichway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// A choice of one among a few things, as segments that act as radio buttons do.
///
/// @param <T> what is chosen
final class Segments<T> extends FlowPane {
    private final List<T> options;
    private final List<RadioButton> buttons = new ArrayList<>();

    /// @param name what each is called
    /// @param choose told what somebody has chosen
    Segments(List<T> options, Function<T, String> name, Consumer<T> choose) {
        this.options = List.copyOf(options);
        ToggleGroup group = new ToggleGroup();
        for (T option : options) {
            RadioButton button = new RadioButton(name.apply(option));
            // It acts as a radio button does and looks like a segment.
            button.getStyleClass().setAll("toggle-button", "cost-segment");
            button.setToggleGroup(group);
            button.setOnAction(_ -> choose.accept(option));
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        getStyleClass().add("cost-segments");
    }

    /// Shows what is chosen; nobody is told.
    void show(T chosen) {
        for (int i = 0; i < buttons.size(); i++)
            buttons.get(i).setSelected(options.get(i).equals(chosen));
    }
}
