package dev.storeroom.ui.schemaview;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Set;

/// A file of the schema by name, marked while it holds what is not on disk.
final class FileCell extends ListCell<EditedFile> {
    private final ObservableValue<Set<EditedFile>> unsaved;
    private final FontIcon mark = new FontIcon(Feather.EDIT_2);

    FileCell(ObservableValue<Set<EditedFile>> unsaved) {
        this.unsaved = unsaved;
        getStyleClass().add("schema-file");
        setContentDisplay(ContentDisplay.RIGHT);
        unsaved.subscribe(now -> show(getItem()));
    }

    @Override
    protected void updateItem(@Nullable EditedFile file, boolean empty) {
        super.updateItem(file, empty);
        show(empty ? null : file);
    }

    private void show(@Nullable EditedFile file) {
        boolean isUnsaved = file != null && unsaved.getValue().contains(file);
        setText(file == null ? null : file.shortName());
        setGraphic(isUnsaved ? mark : null);
        setAccessibleText(
                file == null ? null : file.shortName() + (isUnsaved ? ", not saved" : ""));
    }
}
