package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// A list or an embedded value, part by part or as JSON, as the person chooses. What cannot be
/// taken apart, such as JSON that is not finished, stays JSON and says why.
final class PartsEditor implements FieldEditor {
    private final FieldViewModel field;
    private final FieldParts parts;
    private final VBox pane = new VBox();
    private final VBox below = new VBox();
    private final ToggleButton json = new ToggleButton("{ }");
    private final Label why = new Label();
    private final HBox absent = new HBox();
    private @Nullable PartsPane shown;
    private @Nullable JsonEditor text;

    PartsEditor(FieldViewModel field, FieldParts parts) {
        this.field = field;
        this.parts = parts;
        build();
        parts.lookProperty().subscribe(look -> fill());
        field.inputProperty().subscribe(input -> sayWhy());
    }

    private void build() {
        pane.getStyleClass().add("form-parts");
        below.getStyleClass().add("form-parts-below");
        why.getStyleClass().add("form-hint");
        why.setId("form-why-" + field.id());
        why.setWrapText(true);
        json.setId("form-as-json-" + field.id());
        json.getStyleClass().addAll("form-null", Styles.FLAT);
        json.setAccessibleText("Edit " + field.spokenName() + " as JSON");
        json.setTooltip(new Tooltip("Edit as JSON"));
        json.setOnAction(event -> switchText());
        absent.getStyleClass().add("form-absent");
        fillAbsent();
    }

    private void switchText() {
        parts.showAsText(json.isSelected());
        json.setSelected(parts.lookProperty().get() == FieldParts.Look.TEXT);
        focus();
    }

    private void fill() {
        FieldParts.Look look = parts.lookProperty().get();
        json.setSelected(look == FieldParts.Look.TEXT);
        switch (look) {
            case ABSENT -> pane.getChildren().setAll(absent);
            case PARTS -> pane.getChildren().setAll(pane().node());
            case TEXT -> pane.getChildren().setAll(text().node(), why);
        }
        below.getChildren().setAll(look == FieldParts.Look.PARTS ? pane().below() : List.of());
        below.setManaged(!below.getChildren().isEmpty());
        sayWhy();
    }

    private PartsPane pane() {
        if (shown == null) {
            shown =
                    switch (parts) {
                        case ListParts list -> new ListPane(list);
                        case EntryParts entries -> new EntryPane(entries);
                    };
        }
        return shown;
    }

    /// Made only when it is asked for: it lays out the whole text at every change.
    private JsonEditor text() {
        if (text == null) {
            text = new JsonEditor(field);
            text.control().setId("form-json-" + field.id());
            text.control().setAccessibleText(field.spokenName() + " as JSON");
        }
        return text;
    }

    private void sayWhy() {
        boolean isText = parts.lookProperty().get() == FieldParts.Look.TEXT;
        why.setText(isText ? parts.whyText().orElse("") : "");
        why.setManaged(!why.getText().isEmpty());
        why.setVisible(why.isManaged());
    }

    private void fillAbsent() {
        var word = new Label();
        word.getStyleClass().add("form-absent-word");
        word.textProperty()
                .bind(
                        field.inputProperty()
                                .map(
                                        input ->
                                                input instanceof FieldInput.Null
                                                        ? "null"
                                                        : "not given"));
        absent.getChildren().add(word);
        switch (parts) {
            case ListParts list ->
                    absent.getChildren().addAll(button("Add", () -> addFirst(list)), empty());
            case EntryParts entries -> absent.getChildren().add(button("Set", this::begin));
        }
    }

    private Button empty() {
        return button("Empty list", this::begin);
    }

    private Button button(String label, Runnable action) {
        var button = new Button(label);
        String id = label.toLowerCase(Locale.ROOT).replace(' ', '-');
        button.setId("form-" + id + "-" + field.id());
        button.getStyleClass().addAll("form-chip", Styles.SMALL);
        button.setAccessibleText(label + ": " + field.spokenName());
        button.disableProperty().bind(Bindings.not(field.editableProperty()));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void addFirst(ListParts list) {
        list.begin();
        list.add(0);
        focus();
    }

    private void begin() {
        parts.begin();
        focus();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node control() {
        return pane;
    }

    @Override
    public List<Node> below() {
        return List.of(below);
    }

    @Override
    public List<Node> tools() {
        return List.of(json);
    }

    /// Goes to what is wrong, else to the first part.
    @Override
    public void focus() {
        switch (parts.lookProperty().get()) {
            case ABSENT -> absent.getChildren().get(1).requestFocus();
            case PARTS -> pane().focus();
            case TEXT -> text().focus();
        }
    }

    @Override
    public void describe(String description, String help) {
        pane.setAccessibleText(description);
        pane.setAccessibleHelp(help);
    }

    @Override
    public void mark(PseudoClass state, boolean is) {
        pane.pseudoClassStateChanged(state, is);
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
