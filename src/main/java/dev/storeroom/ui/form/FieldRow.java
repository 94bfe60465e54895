package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One field of the form: its name and type, its editor, and a line for what is to be said.
final class FieldRow extends VBox {
    private static final PseudoClass DIRTY = PseudoClass.getPseudoClass("dirty");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");
    private final FieldViewModel field;
    private final FieldEditor editor;
    private final HBox head = new HBox();

    FieldRow(FieldViewModel field) {
        this.field = field;
        editor = FieldEditors.of(field);
        build();
        bind();
    }

    FieldViewModel field() {
        return field;
    }

    boolean isWide() {
        return editor.isWide();
    }

    void focusEditor() {
        editor.control().requestFocus();
    }

    /// Adds a control beside the field's name.
    void addAction(Node action) {
        head.getChildren().add(action);
    }

    private void build() {
        getStyleClass().add("form-field");
        setId("form-row-" + field.name());
        var name = new Label(field.name());
        name.getStyleClass().add("form-name");
        name.setLabelFor(editor.control());
        head.getStyleClass().add("form-field-head");
        head.getChildren().add(name);
        if (field.isRequired()) head.getChildren().add(star());
        var type = new Label(typeText());
        type.getStyleClass().add("form-type");
        type.setTooltip(new Tooltip(field.field().typeText()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(type, space, undoButton());
        if (field.isNullable() && !field.field().readOnly() && !editor.showsNull())
            head.getChildren().add(nullToggle());
        editor.named().setId("form-field-" + field.name());
        getChildren().addAll(head, editor.node(), new FieldMessage(field));
        String description = field.field().description();
        if (description != null) name.setTooltip(new Tooltip(description));
    }

    private String typeText() {
        return field.field().type().text();
    }

    private static Label star() {
        var star = new Label("*");
        star.getStyleClass().add("form-required");
        star.setTooltip(new Tooltip("Required"));
        return star;
    }

    private Button undoButton() {
        var icon = new FontIcon(Feather.ROTATE_CCW);
        var button = new Button(null, icon);
        button.setId("form-revert-" + field.name());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "form-quiet");
        button.setAccessibleText("Revert " + field.name());
        var help = new Tooltip();
        help.textProperty()
                .bind(Bindings.createStringBinding(this::storedText, field.dirtyProperty()));
        button.setTooltip(help);
        button.setFocusTraversable(false);
        button.visibleProperty().bind(field.dirtyProperty());
        button.setOnAction(event -> field.revert());
        return button;
    }

    private String storedText() {
        String stored = field.savedText();
        return stored.isEmpty() ? "Put back to nothing" : "Put back: " + stored;
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
        field.dirtyProperty().subscribe(dirty -> pseudoClassStateChanged(DIRTY, dirty));
        field.problemProperty().subscribe(this::mark);
        field.inputProperty().subscribe(this::inputChanged);
        field.editableProperty().subscribe(editable -> inputChanged(field.input()));
        editor.node().focusWithinProperty().addListener((source, was, is) -> focusMoved(is));
    }

    private void focusMoved(boolean into) {
        boolean windowHasFocus =
                getScene() != null
                        && getScene().getWindow() != null
                        && getScene().getWindow().isFocused();
        if (!into && windowHasFocus && field.editableProperty().get()) field.check();
    }

    private void mark(String problem) {
        boolean wrong = !problem.isEmpty();
        pseudoClassStateChanged(WRONG, wrong);
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
