package whichway.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import whichway.model.Commands;

/// Answers as a test tells it, and remembers what it was asked.
final class FakeDialogs implements Dialogs {
    final Queue<Path> places = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    Unsaved unsaved = Unsaved.CANCEL;
    Conflict conflict = Conflict.CANCEL;
    boolean replace;

    @Override
    public Optional<Path> pickAssessment(Optional<Path> folder) {
        asked.add("pick");
        return Optional.ofNullable(places.poll());
    }

    @Override
    public Optional<Path> pickFolder() {
        asked.add("folder");
        return Optional.ofNullable(places.poll());
    }

    @Override
    public Optional<Path> pickLogo() {
        asked.add("logo");
        return Optional.ofNullable(places.poll());
    }

    @Override
    public Optional<Path> placeAssessment(Optional<Path> folder, String name) {
        asked.add("place " + name);
        return Optional.ofNullable(places.poll());
    }

    @Override
    public Optional<Path> pickPrices(Optional<Path> folder) {
        asked.add("pick prices");
        return Optional.ofNullable(places.poll());
    }

    @Override
    public Optional<Path> placePrices(Optional<Path> folder, String name) {
        asked.add("prices " + name);
        return Optional.ofNullable(places.poll());
    }

    @Override
    public Optional<Path> placeReport(Commands.Format format, Optional<Path> folder, String name) {
        asked.add("report " + name);
        return Optional.ofNullable(places.poll());
    }

    @Override
    public Unsaved askUnsaved(String project) {
        asked.add("unsaved " + project);
        return unsaved;
    }

    @Override
    public Conflict askConflict(Path file) {
        asked.add("conflict " + file.getFileName());
        return conflict;
    }

    @Override
    public boolean askReplace(Path file) {
        asked.add("replace " + file.getFileName());
        return replace;
    }
}
