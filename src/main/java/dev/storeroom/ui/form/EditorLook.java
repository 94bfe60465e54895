package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;

/// Keeps an editor and its row in step with their field: marks, prompts, and what a screen reader
/// says. The field is checked when the focus leaves it.
final class EditorLook {
    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");
    private final FormRow row;
    private final FieldViewModel field;
    private final FieldEditor editor;

    private EditorLook(FormRow row, FieldViewModel field, FieldEditor editor) {
        this.row = row;
        this.field = field;
        this.editor = editor;
    }

    static void bind(FormRow row, FieldViewModel field, FieldEditor editor) {
        new EditorLook(row, field, editor).bind();
    }

    private void bind() {
        editor.named().setId("form-field-" + field.id());
        row.markDirty(field.dirtyProperty());
        field.problemProperty().subscribe(problem -> mark(!problem.isEmpty()));
        field.inputProperty().subscribe(this::follow);
        field.editableProperty().subscribe(editable -> follow(field.input()));
        row.checkWhenLeft(field::check);
    }

    private void mark(boolean wrong) {
        row.markWrong(wrong);
        editor.mark(Styles.STATE_DANGER, wrong);
        describe();
    }

    private void follow(FieldInput input) {
        boolean isNull = input instanceof FieldInput.Null;
        row.pseudoClassStateChanged(NULL, isNull);
        editor.mark(NULL, isNull);
        if (editor.control() instanceof TextInputControl text) text.setPromptText(prompt(input));
        describe();
    }

    private void describe() {
        String problem = field.problemProperty().get();
        String constraint = FieldHints.constraint(field.field().type());
        String separator = constraint.isEmpty() || problem.isEmpty() ? "" : ". ";
        editor.describe(accessibleText(field.input()), constraint + separator + problem);
    }

    /// Like "title, required, text".
    private String accessibleText(FieldInput input) {
        String required = field.isRequired() ? ", required" : "";
        String kind = isText() ? "text" : field.field().type().text();
        String state =
                switch (input) {
                    case FieldInput.Null() -> ", null";
                    case FieldInput.Typed(String text) when text.isEmpty() -> ", empty text";
                    case FieldInput.Typed _, FieldInput.Untouched() -> "";
                };
        return field.spokenName() + required + ", " + kind + state;
    }

    private boolean isText() {
        return field.field().type() instanceof FieldType.Scalar(ScalarType scalar)
                && scalar == ScalarType.STRING;
    }

    private String prompt(FieldInput input) {
        return switch (input) {
            case FieldInput.Null() -> field.field().readOnly() ? "not set yet" : "null";
            case FieldInput.Typed _ -> "";
            case FieldInput.Untouched() -> untouchedPrompt();
        };
    }

    private String untouchedPrompt() {
        if (field.field().readOnly()) return "set by the server";
        if (field.isKey() && !field.editableProperty().get()) return "generated on save (UUID)";
        String example = FieldHints.example(field.field().type());
        return example.isEmpty() && field.place().depth() > 0 ? "not given" : example;
    }
}
