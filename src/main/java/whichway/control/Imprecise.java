package whichway.control;

import javafx.beans.property.ReadOnlyBooleanProperty;

/// A control that also takes an answer that leaves something open: a range, or several options.
interface Imprecise {
    /// Whether it takes such an answer now.
    ReadOnlyBooleanProperty impreciseProperty();

    /// Makes it take such an answer, or only exact ones again.
    void setImprecise(boolean imprecise);
}
