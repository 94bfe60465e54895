package dev.storeroom.ui.form;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// The control that edits one field.
interface FieldEditor {
    /// What is put into the form.
    Node node();

    /// What takes the focus, is named by the label and speaks to a screen reader.
    Node control();

    /// What is found by the field's id.
    default Node named() {
        return control();
    }

    /// Tells whether the editor shows by itself that the field is null, and can set it so.
    default boolean showsNull() {
        return false;
    }

    /// Tells whether the editor wants the whole width of the form.
    default boolean isWide() {
        return false;
    }

    /// An editor that is one text control.
    record OfText(TextInputControl control) implements FieldEditor {
        @Override
        public Node node() {
            return control;
        }
    }
}
