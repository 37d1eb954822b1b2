package whichway.page;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import whichway.core.Price;
import whichway.core.PriceList;
import whichway.words.InputWords;
import whichway.words.Words;

/// One price with its day and its source, and the way to change it in place.
final class PriceRow extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Words words;
    private final Supplier<LocalDate> today;
    private final Consumer<Price> change;
    private final Label name = new Label();
    private final Label amount = new Label();
    private final Label origin = new Label();
    private final Button button;
    private Price price;

    /// @param change told the price that somebody gave
    PriceRow(Price price, Words words, Supplier<LocalDate> today, Consumer<Price> change) {
        this.price = price;
        this.words = words;
        this.today = today;
        this.change = change;
        button = new Button(words.say("page.cost.price.change"));
        button.getStyleClass().addAll("quiet", "small");
        button.setOnAction(_ -> ask());
        name.getStyleClass().add("body");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        amount.getStyleClass().addAll("body", "price-amount");
        amount.setWrapText(true);
        button.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, amount, button);
        line.getStyleClass().add("price-line");
        origin.getStyleClass().addAll("small", "muted", "price-origin");
        origin.setWrapText(true);
        getChildren().addAll(line, origin);
        getStyleClass().add("price-row");
        setId("price-" + price.id());
    }

    /// Shows a price.
    ///
    /// @param inputs says it
    void show(Price next, InputWords inputs) {
        if (!next.equals(price))
            close();
        price = next;
        name.setText(price.label());
        amount.setText(inputs.price(price));
        boolean stale = price.date().isBefore(today.get().minusDays(PriceList.FRESH_DAYS));
        origin.setText(words.say(stale ? "page.cost.price.stale" : "page.cost.price.origin", price.date(),
                inputs.source(price), PriceList.FRESH_DAYS));
        pseudoClassStateChanged(STALE, stale);
        button.setAccessibleText(words.say("page.cost.price.change.of", price.label(), amount.getText()));
    }

    private void ask() {
        close();
        PriceForm form = new PriceForm(price, today.get(), words, given -> {
            close();
            change.accept(given);
            button.requestFocus();
        }, () -> {
            close();
            button.requestFocus();
        });
        getChildren().add(form);
        form.requestFocus();
    }

    private void close() {
        getChildren().removeIf(PriceForm.class::isInstance);
    }
}
