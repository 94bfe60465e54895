package dev.storeroom.ui.schemaview;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A type in the outline, its kind as an icon.
final class OutlineCell extends ListCell<OutlineEntry> {
    private final FontIcon icon = new FontIcon(Feather.DATABASE);

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        icon.setIconCode(icon(entry));
        setText(entry.name());
        setGraphic(icon);
        setAccessibleText(word(entry) + " " + entry.name());
    }

    private static Ikon icon(OutlineEntry entry) {
        return switch (entry.kind()) {
            case MODEL -> Feather.DATABASE;
            case ENUM -> Feather.LIST;
            case TYPE -> Feather.PACKAGE;
        };
    }

    private static String word(OutlineEntry entry) {
        return switch (entry.kind()) {
            case MODEL -> "model";
            case ENUM -> "enum";
            case TYPE -> "embedded type";
        };
    }
}
