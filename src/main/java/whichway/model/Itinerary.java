package whichway.model;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import whichway.core.Assessment;
import whichway.core.Trait;

/// Where one is in the wizard, where one can go, and which questions are asked on the way.
public final class Itinerary {
    private final AssessmentModel model;
    private final List<Place> places;
    private final ReadOnlyObjectWrapper<Place> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<String>> sought = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.QUICK);
    private Place left;

    /// @param places the pages in order, at least one
    public Itinerary(AssessmentModel model, List<Place> places) {
        this.model = model;
        this.places = List.copyOf(places);
        current.set(places.getFirst());
        left = places.getFirst();
    }

    /// The pages in order.
    public List<Place> places() {
        return places;
    }

    /// The page one is on.
    public ReadOnlyObjectProperty<Place> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The trait that was asked for by name, to be brought into view and focused by the page that shows it.
    public ReadOnlyObjectProperty<Optional<String>> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /// Which questions are asked.
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// Goes to a page. One that is none of the pages in order is a detour: the way back leads to the page one left.
    public void go(Place place) {
        if (places.contains(current.get()))
            left = current.get();
        current.set(place);
    }

    /// Goes to the page of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public void go(String id) {
        go(places.stream().filter(place -> place.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No page " + id)));
    }

    /// The page before the current one; from a detour, the one that was left.
    public Optional<Place> previous() {
        return isDetour() ? Optional.of(left) : at(places.indexOf(current.get()) - 1);
    }

    /// The page after the current one; a detour has none.
    public Optional<Place> next() {
        return isDetour() ? Optional.empty() : at(places.indexOf(current.get()) + 1);
    }

    /// Goes to a trait's question, asking all questions if quick mode would hide it.
    public void seek(String trait) {
        Trait wanted = model.knowledge().trait(trait);
        if (!wanted.quick())
            scope.set(Scope.ALL);
        places.stream().filter(place -> place.theme().equals(wanted.theme())).findFirst().ifPresent(this::go);
        sought.set(Optional.of(trait));
        sought.set(Optional.empty());
    }

    /// The traits a page asks about, in scope.
    public List<Trait> asked(Place place) {
        return model.knowledge().traits().stream()
                .filter(trait -> trait.theme().equals(place.theme()) && (scope.get() == Scope.ALL || trait.quick()))
                .toList();
    }

    /// How far a page is answered.
    public Progress progress(Place place) {
        return progress(asked(place));
    }

    /// How far all pages are answered.
    public Progress progress() {
        return progress(places.stream().filter(Place::asks).flatMap(place -> asked(place).stream()).toList());
    }

    private Progress progress(List<Trait> traits) {
        Assessment assessment = model.assessment();
        return new Progress((int) traits.stream().filter(trait -> assessment.answer(trait.id()).isPresent()).count(),
                traits.size());
    }

    private boolean isDetour() {
        return !places.contains(current.get());
    }

    private Optional<Place> at(int index) {
        return index < 0 || index >= places.size() ? Optional.empty() : Optional.of(places.get(index));
    }
}
