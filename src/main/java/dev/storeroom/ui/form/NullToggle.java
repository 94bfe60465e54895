package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/// Sets a field to null, and back to what it held. Tab passes it by, so that it leads from field to
/// field: the editor has a key for it.
final class NullToggle extends ToggleButton {
    private final FieldViewModel field;
    private final FieldEditor editor;

    NullToggle(FieldViewModel field, FieldEditor editor) {
        super("∅");
        this.field = field;
        this.editor = editor;
        setId("form-null-" + field.id());
        getStyleClass().addAll("form-null", Styles.FLAT);
        setAccessibleText("Set " + field.spokenName() + " to null");
        setTooltip(new Tooltip("Null: no value at all (%s)".formatted(FieldKey.NULL.keys())));
        setFocusTraversable(false);
        disableProperty().bind(Bindings.not(field.editableProperty()));
        setOnAction(event -> toggled());
        editor.node().addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.inputProperty().subscribe(input -> follow());
    }

    /// Tells whether the field can be null, and its editor does not say so itself.
    static boolean isNeeded(FieldViewModel field, FieldEditor editor) {
        return field.isNullable() && !field.field().readOnly() && !editor.showsNull();
    }

    private void keyPressed(KeyEvent event) {
        if (!FieldKey.NULL.isIn(event)) return;
        event.consume();
        fire();
    }

    private void toggled() {
        if (isSelected()) {
            field.setNull();
        } else {
            field.unsetNull();
            editor.focus();
        }
        follow();
    }

    private void follow() {
        setSelected(field.input() instanceof FieldInput.Null);
    }
}
