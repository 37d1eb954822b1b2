package whichway.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import whichway.core.Answer;
import whichway.core.Option;
import whichway.model.TraitCell;

/// The options of a choice or a toggle: segments side by side where short labels fit one line, else rows with their
/// help. None is lit while nothing is answered. Where nobody knows which, several can be ticked.
public final class OptionsField extends StackPane implements Imprecise {
    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");
    private static final int FEW = 5;
    private static final int SHORT = 18;
    private static final int ONE_LINE = 66;

    private final TraitCell cell;
    private final List<Option> options;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper(this, "imprecise");
    private final ObjectProperty<Optional<Answer>> answer = new SimpleObjectProperty<>(this, "answer",
            Optional.empty());
    private Optional<Answer> own = Optional.empty();

    /// @param cell the lens on a trait answered by an option
    public OptionsField(TraitCell cell) {
        this.cell = cell;
        options = Chosen.options(cell.trait().kind());
        getStyleClass().add("options-field");
        setAccessibleText(cell.trait().question());
        getChildren().add(isShort() ? segments() : rows());
        OptionKeys keys = new OptionKeys(buttons, several::get, () -> answer.get().isPresent(),
                () -> take(List.of()));
        addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        answer.bind(cell.answerProperty());
        answer.subscribe(this::follow);
        several.subscribe(this::dress);
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
            box.getChildren().add(new OptionRow(button(new RadioButton(option.label()), option, "radio"),
                    option.help()));
        return box;
    }

    private ToggleButton button(ToggleButton button, Option option, String styleClass) {
        button.getStyleClass().add(styleClass);
        button.setAccessibleText(option.label());
        button.setAccessibleHelp(cell.trait().question() + " " + option.help());
        button.setOnAction(_ -> choose(option));
        buttons.add(button);
        return button;
    }

    @Override
    public ReadOnlyBooleanProperty impreciseProperty() {
        return several.getReadOnlyProperty();
    }

    /// Lets several options be ticked, or one only again. Those ticked stay until another is chosen: nothing is lost by
    /// changing one's mind.
    @Override
    public void setImprecise(boolean imprecise) {
        several.set(imprecise);
        own = chosen().answer();
        own.ifPresent(cell::answer);
        show();
    }

    private Chosen chosen() {
        return Chosen.by(cell.trait().kind(), answer.get());
    }

    /// Of one option only, choosing the one that is lit already leaves it lit.
    private void choose(Option option) {
        take(several.get() ? chosen().toggled(option.id()).ids() : List.of(option.id()));
    }

    private void take(List<String> ids) {
        own = new Chosen(cell.trait().kind(), ids).answer();
        own.ifPresentOrElse(cell::answer, cell::clear);
        show();
    }

    /// An answer from elsewhere also says whether several options are meant.
    private void follow(Optional<Answer> given) {
        if (!given.equals(own))
            several.set(given.orElse(null) instanceof Answer.AnyOf);
        own = given;
        show();
    }

    private void show() {
        List<String> lit = chosen().ids();
        for (int i = 0; i < buttons.size(); i++) {
            boolean on = lit.contains(options.get(i).id());
            buttons.get(i).setSelected(on);
            buttons.get(i).setFocusTraversable(several.get() || on || (lit.isEmpty() && i == 0));
        }
    }

    private void dress(boolean ticked) {
        pseudoClassStateChanged(SEVERAL, ticked);
        for (ToggleButton button : buttons) {
            button.setAccessibleRole(ticked ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
            if (isShort())
                button.setGraphic(ticked ? new Tick() : null);
        }
    }

    @Override
    public void requestFocus() {
        buttons.stream().filter(ToggleButton::isSelected).findFirst()
                .or(() -> buttons.stream().filter(Node::isFocusTraversable).findFirst()).ifPresent(Node::requestFocus);
    }
}
