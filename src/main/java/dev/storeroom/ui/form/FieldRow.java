package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// One field of the form: its name and type, its editor, and a line for what is to be said.
final class FieldRow extends FormRow {
    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");
    private final FieldViewModel field;
    private final FieldEditor editor;
    private final RowHead head;

    FieldRow(FieldViewModel field) {
        super(field.name());
        this.field = field;
        editor = FieldEditors.of(field);
        head = new RowHead(field.name(), field.isRequired(), field.field().description());
        build();
        bind();
    }

    FieldViewModel field() {
        return field;
    }

    @Override
    RowHead head() {
        return head;
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
        editor.control().requestFocus();
    }

    /// Adds a control beside the field's name.
    void addAction(Node action) {
        head.add(action);
    }

    private void build() {
        head.setType(typeText(), field.field().typeText());
        head.addRevert(field.dirtyProperty(), field::savedText, field::revert);
        head.setLabelFor(editor.control() instanceof TextInputControl text ? text : this);
        if (field.isNullable() && !field.field().readOnly() && !editor.showsNull())
            head.add(nullToggle());
        editor.named().setId("form-field-" + field.name());
        getChildren().addAll(head, editor.node(), new FieldMessage(field));
    }

    private String typeText() {
        return field.field().type().text();
    }

    private ToggleButton nullToggle() {
        var toggle = new ToggleButton("∅");
        toggle.setId("form-null-" + field.name());
        toggle.getStyleClass().addAll("form-null", Styles.FLAT);
        toggle.setAccessibleText("Set " + field.name() + " to null");
        toggle.setTooltip(new Tooltip("Null: no value at all"));
        toggle.disableProperty().bind(Bindings.not(field.editableProperty()));
        toggle.setOnAction(event -> toggled(toggle));
        field.inputProperty()
                .subscribe(input -> toggle.setSelected(input instanceof FieldInput.Null));
        return toggle;
    }

    private void toggled(ToggleButton toggle) {
        if (toggle.isSelected()) {
            field.setNull();
        } else {
            field.unsetNull();
            focusEditor();
        }
        toggle.setSelected(field.input() instanceof FieldInput.Null);
    }

    private void bind() {
        markDirty(field.dirtyProperty());
        field.problemProperty().subscribe(this::mark);
        field.inputProperty().subscribe(this::inputChanged);
        field.editableProperty().subscribe(editable -> inputChanged(field.input()));
        editor.node().focusWithinProperty().addListener((source, was, is) -> focusMoved(is));
    }

    private void focusMoved(boolean into) {
        if (isLeft(into) && isEditable()) field.check();
    }

    private void mark(String problem) {
        boolean wrong = !problem.isEmpty();
        markWrong(wrong);
        editor.control().pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        String constraint = FieldHints.constraint(field.field().type());
        String separator = constraint.isEmpty() || !wrong ? "" : ". ";
        editor.control().setAccessibleHelp(constraint + separator + problem);
    }

    private void inputChanged(FieldInput input) {
        boolean isNull = input instanceof FieldInput.Null;
        pseudoClassStateChanged(NULL, isNull);
        editor.control().pseudoClassStateChanged(NULL, isNull);
        editor.control().setAccessibleText(accessibleText(input));
        if (editor.control() instanceof TextInputControl text) text.setPromptText(prompt(input));
    }

    /// Like "title, required, text".
    private String accessibleText(FieldInput input) {
        String required = field.isRequired() ? ", required" : "";
        String kind = isText() ? "text" : typeText();
        String state =
                switch (input) {
                    case FieldInput.Null() -> ", null";
                    case FieldInput.Typed(String text) when text.isEmpty() -> ", empty text";
                    case FieldInput.Typed _, FieldInput.Untouched() -> "";
                };
        return field.name() + required + ", " + kind + state;
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
        return FieldHints.example(field.field().type());
    }
}
