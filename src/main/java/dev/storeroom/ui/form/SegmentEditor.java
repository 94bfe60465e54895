package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// A few values side by side, one of them chosen: booleans and short enums.
///
/// A stored value that is none of them is one more, red segment, so that it is seen and kept. A
/// nullable boolean has a segment for null.
final class SegmentEditor implements FieldEditor {
    private final FieldViewModel field;
    private final List<String> values;
    private final boolean isBoolean;
    private final HBox row = new HBox();
    private final List<ToggleButton> segments = new ArrayList<>();

    SegmentEditor(FieldViewModel field, List<String> values) {
        this.field = field;
        this.values = values;
        isBoolean =
                field.field().type() instanceof FieldType.Scalar(ScalarType scalar)
                        && scalar == ScalarType.BOOLEAN;
        row.getStyleClass().add("form-segments");
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        fill();
        field.inputProperty().addListener(change -> follow());
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public Node control() {
        return segments.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElse(segments.getFirst());
    }

    @Override
    public Node named() {
        return row;
    }

    /// Each segment keeps its own name, so that it can be told which one has the focus.
    @Override
    public void describe(String text, String help) {
        row.setAccessibleText(text);
        segments.forEach(segment -> segment.setAccessibleHelp(help));
    }

    @Override
    public void mark(PseudoClass state, boolean is) {
        segments.forEach(segment -> segment.pseudoClassStateChanged(state, is));
    }

    @Override
    public boolean showsNull() {
        return isBoolean;
    }

    private void follow() {
        String text = field.input().text();
        boolean isShown = segments.stream().anyMatch(segment -> text.equals(segment.getUserData()));
        if (isShown || text.isEmpty()) {
            showChosen();
        } else {
            fill();
        }
    }

    private void fill() {
        segments.clear();
        values.forEach(value -> add(value, label(value)));
        String text = field.input().text();
        if (!text.isEmpty() && !values.contains(text)) {
            ToggleButton unknown = add(text, text);
            unknown.setAccessibleText(field.spokenName() + ", " + text + " (not in schema)");
            unknown.getStyleClass().add("form-unknown");
        }
        if (isBoolean && field.isNullable()) addNull();
        showChosen();
        if (segments.size() > 1) joinEdges();
        row.getChildren().setAll(segments);
    }

    private void joinEdges() {
        segments.getFirst().getStyleClass().add(Styles.LEFT_PILL);
        segments.subList(1, segments.size() - 1)
                .forEach(segment -> segment.getStyleClass().add(Styles.CENTER_PILL));
        segments.getLast().getStyleClass().add(Styles.RIGHT_PILL);
    }

    private String label(String value) {
        if (!isBoolean) return value;
        return value.equals("true") ? "True" : "False";
    }

    private ToggleButton add(String value, String label) {
        var segment = new ToggleButton(label);
        segment.setMnemonicParsing(false);
        segment.setMinWidth(Region.USE_PREF_SIZE);
        segment.setUserData(value);
        segment.setId("form-field-" + field.id() + "-" + value);
        segment.setAccessibleText(field.spokenName() + ", " + label);
        segment.disableProperty().bind(not(field.editableProperty()));
        segment.setOnAction(event -> choose(segment));
        // JavaFX gives the focus only to what Tab leads to.
        segment.setOnMousePressed(event -> segment.requestFocus());
        segments.add(segment);
        return segment;
    }

    private void addNull() {
        ToggleButton segment = add("", "Null");
        segment.setId("form-null-" + field.id());
        segment.getStyleClass().add("form-null-segment");
    }

    private static ObservableValue<Boolean> not(ObservableValue<Boolean> value) {
        return value.map(is -> !is);
    }

    private void choose(ToggleButton segment) {
        String value = (String) segment.getUserData();
        if (value.isEmpty()) {
            field.setNull();
        } else {
            field.textProperty().set(value);
        }
        field.check();
        showChosen();
    }

    /// Tab leads to one of the segments alone, the arrow keys from there to the others.
    private void showChosen() {
        segments.forEach(this::select);
        Node entry = control();
        segments.forEach(segment -> segment.setFocusTraversable(segment == entry));
    }

    private void select(ToggleButton segment) {
        boolean isNull = field.input() instanceof FieldInput.Null;
        boolean isUnset = field.input().text().isEmpty();
        String value = (String) segment.getUserData();
        segment.setSelected(
                value.isEmpty() ? isNull : !isUnset && value.equals(field.input().text()));
    }

    private void keyPressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by == 0) return;
        event.consume();
        for (int i = 0; i < segments.size(); i++) {
            int next = i + by;
            if (!segments.get(i).isFocused() || next < 0 || next >= segments.size()) continue;
            segments.get(next).requestFocus();
            return;
        }
    }
}
