package whichway.page;

import java.util.List;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import whichway.core.Trait;

/// A choice of one trait by its name.
final class TraitBox extends ComboBox<Trait> {
    private boolean suggesting;
    private boolean chosen;

    /// @param changed told when somebody has chosen
    TraitBox(List<Trait> traits, Trait first, String name, Runnable changed) {
        getItems().setAll(traits);
        setValue(first);
        setAccessibleText(name);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Trait trait) {
                return trait == null ? "" : trait.name();
            }

            @Override
            public Trait fromString(String name) {
                return traits.stream().filter(trait -> trait.name().equals(name)).findFirst().orElse(first);
            }
        });
        valueProperty().subscribe((_, _) -> {
            if (suggesting)
                return;
            chosen = true;
            changed.run();
        });
    }

    /// Shows a trait for as long as nobody has chosen one.
    void suggest(Trait trait) {
        if (chosen)
            return;
        suggesting = true;
        setValue(trait);
        suggesting = false;
    }
}
