package whichway.page;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;

import whichway.core.Approach;
import whichway.core.Standing;

/// The choice of an approach to hold the first one against: the next best until somebody chooses.
final class Opponents {
    private final List<Approach> approaches;
    private final List<RadioButton> buttons;
    private Optional<Approach> chosen = Optional.empty();

    /// @param changed told when somebody has chosen
    Opponents(List<Approach> approaches, Runnable changed) {
        this.approaches = approaches;
        ToggleGroup group = new ToggleGroup();
        buttons = approaches.stream().map(approach -> button(approach, group, changed)).toList();
    }

    private RadioButton button(Approach approach, ToggleGroup group, Runnable changed) {
        RadioButton button = new RadioButton(approach.shortName());
        // It acts as a radio button does and looks like a segment.
        button.getStyleClass().setAll("toggle-button", "compare-opponent");
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            chosen = Optional.of(approach);
            changed.run();
        });
        return button;
    }

    /// A button for each approach.
    List<RadioButton> buttons() {
        return buttons;
    }

    /// The approach to hold the first one of a ranking against. The buttons follow.
    Approach against(List<Standing> ranking) {
        Approach first = ranking.getFirst().approach();
        Approach other = chosen.filter(approach -> !approach.equals(first)).orElse(ranking.get(1).approach());
        for (int i = 0; i < buttons.size(); i++) {
            boolean offered = !approaches.get(i).equals(first);
            buttons.get(i).setVisible(offered);
            buttons.get(i).setManaged(offered);
            buttons.get(i).setSelected(approaches.get(i).equals(other));
        }
        return other;
    }
}
