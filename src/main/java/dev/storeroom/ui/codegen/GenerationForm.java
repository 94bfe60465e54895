package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.CodeTarget;
import dev.storeroom.codegen.GenerationSettings;
import dev.storeroom.codegen.java.JavaStyle;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The settings as they are being made. Lives on the JavaFX thread.
final class GenerationForm {
    private final ObjectProperty<CodeTarget> target;
    private final ObjectProperty<JavaStyle> style;
    private final StringProperty packageName;
    private final StringProperty folder;

    GenerationForm(GenerationRequest first) {
        target = new SimpleObjectProperty<>(first.settings().target());
        style = new SimpleObjectProperty<>(first.settings().style());
        packageName = new SimpleStringProperty(first.settings().packageName());
        folder = new SimpleStringProperty(first.folder());
    }

    /// Runs the listener after each change.
    void subscribe(Runnable listener) {
        target.subscribe(listener);
        style.subscribe(listener);
        packageName.subscribe(listener);
        folder.subscribe(listener);
    }

    GenerationRequest request() {
        return new GenerationRequest(settings(), folder.get());
    }

    GenerationSettings settings() {
        return new GenerationSettings(target.get(), style.get(), packageName.get().strip());
    }

    ObjectProperty<CodeTarget> targetProperty() {
        return target;
    }

    ObjectProperty<JavaStyle> styleProperty() {
        return style;
    }

    StringProperty packageProperty() {
        return packageName;
    }

    /// As it is typed; a relative one is meant below the project's folder.
    StringProperty folderProperty() {
        return folder;
    }
}
