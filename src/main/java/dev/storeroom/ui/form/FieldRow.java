package dev.storeroom.ui.form;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// One field of the form: its name and type, its editor, and a line for what is to be said.
final class FieldRow extends FormRow {
    private final FieldViewModel field;
    private final FieldEditor editor;
    private final RowHead head;

    FieldRow(FieldViewModel field) {
        super(field.name(), field.id());
        this.field = field;
        editor = FieldEditors.of(field);
        head =
                new RowHead(
                        field.name(), field.id(), field.isRequired(), field.field().description());
        build();
        EditorLook.bind(this, field, editor);
    }

    FieldViewModel field() {
        return field;
    }

    @Override
    void mark(Mnemonics letters) {
        head.mark(letters);
    }

    @Override
    boolean has(FieldViewModel other) {
        return field == other;
    }

    @Override
    boolean isEditable() {
        return field.editableProperty().get();
    }

    @Override
    boolean isWide() {
        return editor.isWide();
    }

    @Override
    void focusEditor() {
        editor.focus();
    }

    /// Adds a control beside the field's name.
    void addAction(Node action) {
        head.add(action);
    }

    private void build() {
        head.setType(field.field().type().text(), field.field().typeText());
        head.addRevert(field.dirtyProperty(), field::savedText, field::revert);
        head.setLabelFor(editor.control() instanceof TextInputControl text ? text : this);
        editor.tools().forEach(head::add);
        if (NullToggle.isNeeded(field, editor)) head.add(new NullToggle(field, editor));
        getChildren().addAll(head, editor.node());
        getChildren().addAll(editor.below());
        getChildren().add(new FieldMessage(field));
    }
}
