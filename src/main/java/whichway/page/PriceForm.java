package whichway.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import whichway.control.DayText;
import whichway.control.QuantityText;
import whichway.control.QuantityText.Reading;
import whichway.core.Answer;
import whichway.core.Estimate;
import whichway.core.Price;
import whichway.core.Unit;
import whichway.words.Dollars;
import whichway.words.Words;

/// Asks what something costs, and when and where that was read.
final class PriceForm extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    /// No price list knows an earlier day.
    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);

    private final Price before;
    private final LocalDate today;
    private final Words words;
    private final Consumer<Price> taken;
    private final TextField dollars = new TextField();
    private final TextField day = new TextField();
    private final TextField source = new TextField();
    private final Label fault = new Label();

    /// @param before the price as it stands
    /// @param taken told the price that somebody gave
    /// @param left told when the form is no longer wanted
    PriceForm(Price before, LocalDate today, Words words, Consumer<Price> taken, Runnable left) {
        this.before = before;
        this.today = today;
        this.words = words;
        this.taken = taken;
        dollars.setText(written(before.amount()));
        day.setText(today.toString());
        source.setText(words.say("page.cost.price.own"));
        FlowPane fields = new FlowPane(field("page.cost.price.dollars", dollars, "price-dollars"),
                field("page.cost.price.day", day, "price-day"),
                field("page.cost.price.source", source, "price-source"));
        fields.getStyleClass().add("price-fields");
        Button take = new Button(words.say("page.cost.price.take"));
        take.getStyleClass().add("primary");
        take.setOnAction(_ -> take());
        Button leave = new Button(words.say("page.cost.price.leave"));
        leave.setOnAction(_ -> left.run());
        HBox buttons = new HBox(take, leave);
        buttons.getStyleClass().add("price-buttons");
        fault.getStyleClass().addAll("small", "page-fault");
        fault.setWrapText(true);
        fail("");
        getChildren().addAll(fields, fault, buttons);
        getStyleClass().add("price-form");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
    }

    private Node field(String key, TextField field, String style) {
        Label name = new Label(words.say(key));
        name.getStyleClass().addAll("small", "muted");
        name.setLabelFor(field);
        field.getStyleClass().add(style);
        field.setAccessibleText(words.say("page.cost.price.field", before.label(), name.getText()));
        field.setOnAction(_ -> take());
        VBox box = new VBox(name, field);
        box.getStyleClass().add("price-field");
        return box;
    }

    private static String written(Estimate amount) {
        return amount.isExact()
                ? QuantityText.spell(amount.usual())
                : QuantityText.write(new Answer.Range(amount.low(), amount.high()), Unit.DOLLARS);
    }

    private void take() {
        Optional<Estimate> amount = amount();
        Optional<LocalDate> read = DayText.read(day.getText()).filter(text -> !text.isEmpty()).map(LocalDate::parse)
                .filter(date -> !date.isBefore(OLDEST) && !date.isAfter(today));
        boolean sourced = !source.getText().isBlank();
        mark(dollars, amount.isEmpty());
        mark(day, read.isEmpty());
        mark(source, !sourced);
        if (amount.isPresent() && read.isEmpty())
            fail(words.say("page.cost.price.day.fault", day.getText(), today));
        else if (amount.isPresent() && !sourced)
            fail(words.say("page.cost.price.source.fault"));
        else if (amount.isPresent())
            taken.accept(before.with(amount.get(), read.orElseThrow(), source.getText().strip()));
    }

    /// What is typed as a price; where it is none, the fault is told. What was not touched keeps its usual value.
    private Optional<Estimate> amount() {
        if (dollars.getText().equals(written(before.amount())))
            return Optional.of(before.amount());
        switch (QuantityText.read(dollars.getText(), Unit.DOLLARS)) {
            case Reading.Understood(Answer answer, var _) -> {
                Estimate amount = Estimate.of(answer);
                if (before.unit().accepts(amount))
                    return Optional.of(amount);
                fail(words.say("page.cost.price.fault", new Dollars(words).say(before.unit().most())));
            }
            case Reading.Misread(QuantityText.Fault wrong, String part) -> fail(words.say(
                    wrong == QuantityText.Fault.UNKNOWN_WORD
                            ? "figure.fault"
                            : "question.fault." + wrong.name().toLowerCase(Locale.ROOT),
                    part, written(before.amount())));
            case Reading.Nothing _ -> fail(words.say("page.cost.price.none"));
        }
        return Optional.empty();
    }

    private static void mark(TextField field, boolean invalid) {
        field.pseudoClassStateChanged(INVALID, invalid);
    }

    private void fail(String words) {
        fault.setText(words);
        fault.setVisible(!words.isEmpty());
        fault.setManaged(!words.isEmpty());
    }

    @Override
    public void requestFocus() {
        dollars.requestFocus();
        dollars.selectAll();
    }
}
