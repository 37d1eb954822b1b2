package whichway.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.core.Option;
import whichway.model.TraitCell;

/// The options of a choice or a toggle: segments side by side where short labels fit one line, else rows with their
/// help. None is lit while nothing is answered, several are where any of them may be meant.
public final class OptionsField extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int FEW = 5;
    private static final int SHORT = 18;
    private static final int ONE_LINE = 66;

    private final TraitCell cell;
    private final List<Option> options;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ObjectProperty<Optional<Answer>> answer = new SimpleObjectProperty<>(this, "answer",
            Optional.empty());

    /// @param cell the lens on a trait answered by an option
    public OptionsField(TraitCell cell) {
        this.cell = cell;
        options = options(cell.trait().kind());
        getStyleClass().add("options-field");
        setAccessibleText(cell.trait().question());
        getChildren().add(isShort() ? segments() : rows());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        answer.bind(cell.answerProperty());
        answer.subscribe(this::show);
    }

    /// A person reads "yes" before "no", and the options of a choice in their own order.
    private static List<Option> options(Kind kind) {
        return switch (kind) {
            case Kind.Choice(List<Option> options) -> options;
            case Kind.Toggle toggle -> toggle.options().reversed();
            case Kind.Slider _,Kind.Quantity _ -> throw new IllegalArgumentException("No options: " + kind);
        };
    }

    /// Whether the options stand side by side, so that the help of the chosen one is not seen beside it.
    boolean isShort() {
        return options.size() <= FEW && options.stream().allMatch(option -> option.label().length() <= SHORT)
                && options.stream().mapToInt(option -> option.label().length() + 4).sum() <= ONE_LINE;
    }

    private Pane segments() {
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        for (Option option : options)
            box.getChildren().add(button(new ToggleButton(option.label()), option, "segment"));
        box.getChildren().getFirst().getStyleClass().add("first");
        box.getChildren().getLast().getStyleClass().add("last");
        return box;
    }

    private Pane rows() {
        VBox box = new VBox();
        box.getStyleClass().add("rows");
        for (Option option : options)
            box.getChildren().add(row(option));
        return box;
    }

    /// A radio button over its help; a click anywhere in the row counts.
    private VBox row(Option option) {
        ToggleButton button = button(new RadioButton(option.label()), option, "radio");
        VBox row = new VBox(button);
        if (!option.help().isEmpty()) {
            Label help = new Label(option.help());
            help.getStyleClass().add("help");
            help.setWrapText(true);
            row.getChildren().add(help);
        }
        row.getStyleClass().add("row");
        row.setOnMouseClicked(_ -> {
            button.requestFocus();
            choose(option);
        });
        button.selectedProperty().subscribe(on -> row.pseudoClassStateChanged(SELECTED, on));
        return row;
    }

    private ToggleButton button(ToggleButton button, Option option, String styleClass) {
        button.getStyleClass().add(styleClass);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(option.label());
        button.setAccessibleHelp(cell.trait().question() + " " + option.help());
        button.setOnAction(_ -> choose(option));
        buttons.add(button);
        return button;
    }

    /// Choosing the option that is lit already leaves it lit.
    private void choose(Option option) {
        cell.answer(cell.trait().kind() instanceof Kind.Toggle
                ? new Answer.Flag(Boolean.parseBoolean(option.id()))
                : new Answer.Pick(option.id()));
        show(answer.get());
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown())
            return;
        switch (event.getCode()) {
            case RIGHT, DOWN -> move(1);
            case LEFT, UP -> move(-1);
            case HOME -> take(0);
            case END -> take(buttons.size() - 1);
            case DELETE, BACK_SPACE -> cell.clear();
            default -> {
                if (!digit(event.getCode()))
                    return;
            }
        }
        event.consume();
    }

    private boolean digit(KeyCode code) {
        int index = code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '1' : -1;
        if (index < 0 || index >= buttons.size())
            return false;
        take(index);
        return true;
    }

    /// The first arrow takes the option that has the focus, each further one its neighbour.
    private void move(int by) {
        int focused = focused();
        take(answer.get().isEmpty() ? focused : Math.clamp(focused + by, 0, buttons.size() - 1));
    }

    private int focused() {
        for (int i = 0; i < buttons.size(); i++)
            if (buttons.get(i).isFocused())
                return i;
        return 0;
    }

    private void take(int index) {
        choose(options.get(index));
        buttons.get(index).requestFocus();
    }

    private void show(Optional<Answer> given) {
        Set<String> lit = lit(given);
        for (int i = 0; i < buttons.size(); i++) {
            boolean on = lit.contains(options.get(i).id());
            buttons.get(i).setSelected(on);
            buttons.get(i).setFocusTraversable(on || (lit.isEmpty() && i == 0));
        }
    }

    private static Set<String> lit(Optional<Answer> given) {
        return switch (given.orElse(null)) {
            case Answer.Pick(String option) -> Set.of(option);
            case Answer.AnyOf(List<String> any) -> Set.copyOf(any);
            case Answer.Flag(boolean yes) -> Set.of(Boolean.toString(yes));
            case null, default -> Set.of();
        };
    }

    @Override
    public void requestFocus() {
        buttons.stream().filter(ToggleButton::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }
}
