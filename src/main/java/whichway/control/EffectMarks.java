package whichway.control;

import java.util.List;
import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;

import whichway.core.Approach;
import whichway.core.Effects;

/// What one answer does to each approach: its name, a short bar to the left (against) or to the right (for), and the
/// number, -3 to +3. Every approach keeps its place, so that rows can be compared.
final class EffectMarks extends TilePane {
    EffectMarks(Effects effects, List<Approach> approaches) {
        getStyleClass().add("effect-marks");
        for (Approach approach : approaches)
            getChildren().add(mark(approach, effects.on(approach.id())));
    }

    private static HBox mark(Approach approach, double effect) {
        Label name = new Label(approach.shortName());
        name.getStyleClass().add("name");
        Label number = new Label(signed(effect));
        number.getStyleClass().add("number");
        HBox mark = new HBox(name, new Bar(approach.id(), effect), number);
        mark.getStyleClass().add(effect == 0 ? "no-effect" : "effect");
        return mark;
    }

    /// A number with its sign; the minus is as wide as the plus.
    static String signed(double effect) {
        if (effect == 0)
            return "0";
        String digits = effect % 1 == 0
                ? Integer.toString((int) Math.abs(effect))
                : String.format(Locale.ROOT, "%.1f", Math.abs(effect));
        return (effect < 0 ? "\u2212" : "+") + digits;
    }

    /// The bar: from the middle to one side, a third of the half for each point.
    private static final class Bar extends Region {
        private static final double WIDTH = 48;
        private static final double HEIGHT = 12;
        private static final double MOST = 3;

        private final double effect;
        private final Region axis = new Region();
        private final Region fill = new Region();

        Bar(String approach, double effect) {
            this.effect = effect;
            getStyleClass().add("effect-bar");
            axis.getStyleClass().add("axis");
            fill.getStyleClass().addAll("fill", approach);
            getChildren().addAll(fill, axis);
            setMinSize(WIDTH, HEIGHT);
            setPrefSize(WIDTH, HEIGHT);
            setMaxSize(WIDTH, HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            double middle = WIDTH / 2;
            double length = Math.abs(effect) / MOST * middle;
            fill.resizeRelocate(effect < 0 ? middle - length : middle, 2, length, HEIGHT - 4);
            axis.resizeRelocate(middle - 0.5, 0, 1, HEIGHT);
        }
    }
}
