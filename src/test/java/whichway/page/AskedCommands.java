package whichway.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import whichway.model.Commands;

/// Does nothing but remember which reports were asked for.
final class AskedCommands implements Commands {
    private final List<Format> exported = new ArrayList<>();

    List<Format> exported() {
        return exported;
    }

    @Override
    public void export(Format format) {
        exported.add(format);
    }

    @Override
    public void measure(List<Path> documents) {}

    @Override
    public void exportPrices() {}

    @Override
    public void importPrices() {}

    @Override
    public void start(String template) {}

    @Override
    public void open() {}

    @Override
    public void open(Path file) {}

    @Override
    public void save() {}

    @Override
    public void saveAs() {}

    @Override
    public ObservableList<Path> recent() {
        return FXCollections.observableArrayList();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return new ReadOnlyObjectWrapper<Optional<Path>>(Optional.empty()).getReadOnlyProperty();
    }

    @Override
    public void quit() {}
}
