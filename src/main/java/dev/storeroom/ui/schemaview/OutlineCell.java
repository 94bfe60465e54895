package dev.storeroom.ui.schemaview;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A type or field in the outline: its kind as an icon, its name, and what is said of it.
final class OutlineCell extends TreeCell<OutlineEntry> {
    private static final PseudoClass HAS_ERRORS = PseudoClass.getPseudoClass("has-errors");

    private final FontIcon icon = new FontIcon(Feather.DATABASE);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(icon, name, detail);

    OutlineCell() {
        line.getStyleClass().add("outline-line");
        detail.getStyleClass().add("sr-hint");
        name.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : line);
        if (empty || entry == null) return;
        icon.setIconCode(icon(entry));
        pseudoClassStateChanged(HAS_ERRORS, entry.kind() == OutlineEntry.Kind.UNAVAILABLE);
        name.setText(entry.name());
        detail.setText(entry.detail());
        setAccessibleText(
                "%s %s %s".formatted(entry.kind().word(), entry.name(), entry.detail()).strip());
    }

    private static Ikon icon(OutlineEntry entry) {
        return switch (entry.kind()) {
            case MODEL -> Feather.DATABASE;
            case UNAVAILABLE -> Feather.SLASH;
            case ENUM -> Feather.LIST;
            case TYPE -> Feather.BOX;
            case FIELD -> Feather.MINUS;
            case RELATION -> Feather.CORNER_DOWN_RIGHT;
        };
    }
}
