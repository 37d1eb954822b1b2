package whichway.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.function.Supplier;

import javafx.fxml.FXMLLoader;
import javafx.fxml.JavaFXBuilderFactory;
import javafx.scene.Parent;
import javafx.util.Builder;
import javafx.util.BuilderFactory;

import org.jspecify.annotations.Nullable;

import whichway.words.Words;

/// Makes nodes out of FXML, with the words, controllers and widgets they ask for.
final class Views {
    private final Words words;
    private final Map<Class<?>, Supplier<?>> controllers;
    private final Map<Class<?>, Supplier<? extends Builder<?>>> builders;

    /// @param controllers how to make each controller that FXML names
    /// @param builders how to begin each widget that cannot be made without an argument
    Views(Words words, Map<Class<?>, Supplier<?>> controllers,
            Map<Class<?>, Supplier<? extends Builder<?>>> builders) {
        this.words = words;
        this.controllers = Map.copyOf(controllers);
        this.builders = Map.copyOf(builders);
    }

    /// Loads `fxml/<name>.fxml` anew.
    ///
    /// @throws IllegalArgumentException if there is no such file, or it names a controller nobody makes
    Parent load(String name) {
        FXMLLoader loader = new FXMLLoader(location(name), words.bundle(), new Widgets(builders), this::controller);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot load " + name + ".fxml", broken);
        }
    }

    private Object controller(Class<?> type) {
        Supplier<?> maker = controllers.get(type);
        if (maker == null)
            throw new IllegalArgumentException("Nobody makes a " + type.getName());
        return maker.get();
    }

    private static URL location(String name) {
        URL location = Views.class.getResource("/fxml/" + name + ".fxml");
        if (location == null)
            throw new IllegalArgumentException("No view " + name);
        return location;
    }

    /// The widgets of the program, and those of JavaFX.
    private record Widgets(Map<Class<?>, Supplier<? extends Builder<?>>> builders,
            BuilderFactory standard) implements BuilderFactory {
        Widgets(Map<Class<?>, Supplier<? extends Builder<?>>> builders) {
            this(builders, new JavaFXBuilderFactory());
        }

        @Override
        public @Nullable Builder<?> getBuilder(@Nullable Class<?> type) {
            Supplier<? extends Builder<?>> begin = type == null ? null : builders.get(type);
            return begin == null ? standard.getBuilder(type) : begin.get();
        }
    }
}
