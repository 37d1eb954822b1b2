package whichway.app;

import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import whichway.words.Words;

/// One notice on a card, with a button for each thing to do and one to put it away.
final class NoticeCard extends HBox {
    NoticeCard(Notice notice, Words words, Runnable dismiss) {
        getStyleClass().addAll("notice", notice.tone().name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(notice.heading() + " " + notice.text());
        FontIcon icon = new FontIcon();
        icon.getStyleClass().add("tone");
        VBox body = new VBox(label("heading", notice.heading()));
        body.getStyleClass().add("body");
        if (!notice.text().isEmpty())
            body.getChildren().add(label("text", notice.text()));
        if (!notice.offers().isEmpty())
            body.getChildren().add(offers(notice, dismiss));
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(icon, body, closing(words, dismiss));
    }

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox offers(Notice notice, Runnable dismiss) {
        HBox row = new HBox();
        row.getStyleClass().add("offers");
        row.setAlignment(Pos.CENTER_LEFT);
        for (Notice.Offer offer : notice.offers()) {
            Button button = new Button(offer.words());
            button.setOnAction(_ -> {
                dismiss.run();
                offer.action().run();
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private static Button closing(Words words, Runnable dismiss) {
        FontIcon cross = new FontIcon();
        cross.getStyleClass().add("cross");
        Button button = new Button("", cross);
        button.getStyleClass().addAll("icon-button", "dismiss");
        button.setAccessibleText(words.say("notice.dismiss"));
        button.setTooltip(new Tooltip(words.say("notice.dismiss")));
        button.setOnAction(_ -> dismiss.run());
        return button;
    }
}
