package whichway.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import whichway.chart.Mark;

/// The ground behind the marks of one trait: it can be pointed at, focused and pressed.
final class PictureRow extends Region {
    private static final double ASCENT = 15;
    private static final double DESCENT = 7;
    private static final double OVERHANG = 6;

    private final Tooltip tip = new Tooltip();
    private final Runnable press;

    PictureRow(Runnable press) {
        this.press = press;
        getStyleClass().add("picture-row");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setManaged(false);
        setOnMouseClicked(_ -> press.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                press.run();
                event.consume();
            }
        });
        Tooltip.install(this, tip);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE)
            press.run();
        else
            super.executeAccessibleAction(action, parameters);
    }

    /// Lies behind these marks from now on, over the whole width of the picture and a little more.
    void stretch(List<Mark> marks, double width) {
        double top = marks.stream().mapToDouble(PictureRow::top).min().orElse(0);
        double bottom = marks.stream().mapToDouble(PictureRow::bottom).max().orElse(0);
        resizeRelocate(-OVERHANG, top, width + 2 * OVERHANG, bottom - top);
        String words = marks.stream().filter(Mark.Bar.class::isInstance).map(mark -> ((Mark.Bar) mark).tip())
                .collect(Collectors.joining(" "));
        tip.setText(words);
        setAccessibleText(words);
    }

    /// The marks that belong together: those of the same trait that follow one another, lines aside.
    static List<List<Mark>> runs(List<Mark> marks) {
        List<List<Mark>> runs = new ArrayList<>();
        String before = "";
        for (Mark mark : marks) {
            if (!(mark instanceof Mark.Bar || mark instanceof Mark.Text))
                continue;
            String trait = trait(mark);
            if (!trait.isEmpty() && !trait.equals(before))
                runs.add(new ArrayList<>());
            if (!trait.isEmpty())
                runs.getLast().add(mark);
            before = trait;
        }
        return runs;
    }

    static String trait(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> bar.trait();
            case Mark.Text text -> text.trait();
            case Mark.Rule _,Mark.Area _,Mark.Path _,Mark.Dot _ -> "";
        };
    }

    private static double top(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> bar.y();
            case Mark.Text text -> text.y() - ASCENT;
            case Mark.Rule _,Mark.Area _,Mark.Path _,Mark.Dot _ -> Double.POSITIVE_INFINITY;
        };
    }

    private static double bottom(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> bar.y() + bar.height();
            case Mark.Text text -> text.y() + DESCENT;
            case Mark.Rule _,Mark.Area _,Mark.Path _,Mark.Dot _ -> Double.NEGATIVE_INFINITY;
        };
    }
}
