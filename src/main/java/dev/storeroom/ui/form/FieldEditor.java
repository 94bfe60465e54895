package dev.storeroom.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

import java.util.List;

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

    /// What stands under the editor and what is beside it.
    default List<Node> below() {
        return List.of();
    }

    /// What else can be done to the field, to stand in its head.
    default List<Node> tools() {
        return List.of();
    }

    default void focus() {
        control().requestFocus();
    }

    /// Says to a screen reader what is edited here.
    ///
    /// @param help what the field takes, and what is wrong with what it holds
    default void describe(String text, String help) {
        control().setAccessibleText(text);
        control().setAccessibleHelp(help);
    }

    default void mark(PseudoClass state, boolean is) {
        control().pseudoClassStateChanged(state, is);
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
