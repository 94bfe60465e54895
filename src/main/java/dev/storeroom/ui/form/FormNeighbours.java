package dev.storeroom.ui.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/// The records before and after the one in the form; who owns the form knows them.
public final class FormNeighbours {
    private final StringProperty position = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Runnable> previous = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Runnable> next = new SimpleObjectProperty<>();

    FormNeighbours() {}

    /// Where the record stands among them, like "3 of 412"; empty hides it.
    public StringProperty positionProperty() {
        return position;
    }

    /// Shows the record before this one; null while there is none.
    public ObjectProperty<@Nullable Runnable> previousProperty() {
        return previous;
    }

    /// Shows the record after this one; null while there is none.
    public ObjectProperty<@Nullable Runnable> nextProperty() {
        return next;
    }
}
