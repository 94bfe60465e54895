package dev.storeroom.ui.relation;

import atlantafx.base.controls.Popover;

import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// A related record at a glance, without leaving the place: its first fields, and the way to it.
/// Space or Esc closes it again.
public final class RecordPeek {
    /// Says nothing to a person, be it a foreign key or not.
    private static final FieldType ID = new FieldType.Scalar(ScalarType.ID);

    private static final int MOST_FIELDS = 12;
    private static final int MOST_CHARACTERS = 200;

    private final ModelType type;
    private final Link.Found link;
    private final Popover popover = new Popover();
    private final Button open = new Button("Open");

    /// @param type the related record's model
    /// @param open goes to it
    public RecordPeek(ModelType type, Link.Found link, Runnable open) {
        this.type = type;
        this.link = link;
        build();
        this.open.setOnAction(
                event -> {
                    popover.hide();
                    open.run();
                });
    }

    /// Opens beside that control.
    ///
    /// @param focused gets the focus back in the end
    public void show(Node owner, Node focused) {
        popover.setOnHidden(event -> focused.requestFocus());
        popover.show(owner);
        open.requestFocus();
    }

    private void build() {
        var title = new Label(link.label());
        title.getStyleClass().add("sr-heading");
        title.setWrapText(true);
        var key = new Label(type.name() + " · " + Link.keyText(link.key()));
        key.getStyleClass().addAll("sr-mono", "sr-hint");
        open.setId("peek-open");
        open.setAccessibleText("Open " + link.label());
        var root = new VBox(title, key, fields(), open);
        root.setId("peek");
        root.getStyleClass().add("peek");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popover.setContentNode(root);
        popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
        popover.setAnimated(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
    }

    private GridPane fields() {
        var grid = new GridPane();
        grid.getStyleClass().add("peek-fields");
        List<Field> shown =
                type.storedFields().stream()
                        .filter(field -> !field.readOnly() && !type.isKey(field))
                        .filter(field -> !field.type().equals(ID))
                        .limit(MOST_FIELDS)
                        .toList();
        for (Field field : shown) {
            var name = new Label(field.name());
            name.getStyleClass().add("sr-hint");
            grid.addRow(grid.getRowCount(), name, value(field));
        }
        return grid;
    }

    private Label value(Field field) {
        Value value = link.record().value(field.name());
        String text = value.isNull() ? "∅" : ScalarRules.display(field.type(), value);
        var label = new Label(shortened(text));
        label.setId("peek-" + field.name());
        label.setWrapText(true);
        label.setAccessibleText(field.name() + ", " + (value.isNull() ? "null" : text));
        return label;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.SPACE && event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        popover.hide();
    }
}
