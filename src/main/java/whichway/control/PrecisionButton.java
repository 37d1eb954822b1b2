package whichway.control;

import javafx.scene.control.Button;

import org.kordamp.ikonli.javafx.FontIcon;

/// Offers to leave an answer partly open, and, where that is so, to say it exactly.
final class PrecisionButton extends Button {
    private final FontIcon icon = new FontIcon();

    /// @param open the offer to leave something open
    /// @param exact the offer to be exact again
    PrecisionButton(Imprecise control, Offer open, Offer exact) {
        setGraphic(icon);
        setOnAction(_ -> control.setImprecise(!control.impreciseProperty().get()));
        control.impreciseProperty().subscribe(imprecise -> show(imprecise ? exact : open));
    }

    /// @param text what the button says
    /// @param icon the icon's name
    record Offer(String text, String icon) {}

    private void show(Offer offer) {
        setText(offer.text());
        icon.setIconLiteral(offer.icon());
    }
}
