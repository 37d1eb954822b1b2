package whichway.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;

/// What a person may ask of the program beyond answering. Each call asks what needs asking, does it, and tells how it
/// went.
public interface Commands {
    /// Starts a new assessment, from a template or blank.
    ///
    /// @param template id of a template; `blank` for none
    void start(String template);

    /// Opens a file that the person picks.
    void open();

    /// Opens a file.
    void open(Path file);

    /// Saves where the assessment lies; asks where if it lies nowhere.
    void save();

    /// Saves where the person says.
    void saveAs();

    /// Writes a report where the person says.
    void export(Format format);

    /// Goes where documents are measured.
    ///
    /// @param documents files and folders to measure at once; none to let the person choose there
    void measure(List<Path> documents);

    /// Writes the prices that count where the person says, to be edited and handed around.
    void exportPrices();

    /// Takes the price list that the person picks; one with a fault is refused, and the old one stays in force.
    void importPrices();

    /// The files opened or saved of late, latest first.
    ObservableList<Path> recent();

    /// The file the assessment lies in; empty where it was never saved.
    ReadOnlyObjectProperty<Optional<Path>> fileProperty();

    /// Closes the window, asking about unsaved work.
    void quit();

    /// Forms a report can take.
    enum Format {
        PDF, HTML, MARKDOWN, MADR
    }
}
