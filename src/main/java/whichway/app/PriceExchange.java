package whichway.app;

import java.nio.file.Path;
import java.util.Optional;

import whichway.core.PriceList;
import whichway.file.FileProblem;
import whichway.file.PriceListFiles;
import whichway.model.PlanCell;

/// Takes price lists out of the assessment and brings them in, beside the window, and never over a file unasked.
final class PriceExchange {
    private final PlanCell cell;
    private final PriceListFiles files;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Background background;

    PriceExchange(PlanCell cell, PriceListFiles files, Dialogs dialogs, Messages messages, Background background) {
        this.cell = cell;
        this.files = files;
        this.dialogs = dialogs;
        this.messages = messages;
        this.background = background;
    }

    /// Asks where, and writes the prices that count there.
    ///
    /// @param folder where to propose
    void export(Optional<Path> folder) {
        dialogs.placePrices(folder, PriceListFiles.NAME).ifPresent(placed -> {
            Path target = FileKind.PRICES.complete(placed);
            write(cell.prices(), target, target.equals(placed));
        });
    }

    private void write(PriceList list, Path target, boolean replace) {
        background.run(() -> files.write(list, target, replace), remarks -> messages.pricesWritten(target, remarks),
                problem -> {
                    if (!(problem instanceof FileProblem known) || known.kind() != FileProblem.Kind.EXISTS)
                        messages.pricesNotWritten(target, problem);
                    else if (dialogs.askReplace(target))
                        write(list, target, true);
                });
    }

    /// Asks which list, and takes it whole or not at all.
    ///
    /// @param folder where to look first
    void take(Optional<Path> folder) {
        dialogs.pickPrices(folder).ifPresent(file -> background.run(() -> files.read(file), list -> {
            cell.prices(list);
            messages.pricesTaken(list);
        }, problem -> messages.pricesNotTaken(file, problem)));
    }
}
