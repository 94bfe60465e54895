package dev.storeroom.ui.form;

import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.List;

/// The editor of each type.
///
/// None of JavaFX's own value editors is among them: a `Spinner` or `DatePicker` turns text that it
/// does not understand into null, and a `TextArea` keeps the Tab key.
final class FieldEditors {
    /// More values than this make a list to choose from instead of buttons side by side.
    private static final int MOST_SEGMENTS = 4;

    private FieldEditors() {}

    static FieldEditor of(FieldViewModel field) {
        return switch (field.field().type()) {
            case FieldType.Scalar(ScalarType scalar) -> ofScalar(field, scalar);
            case FieldType.Enumeration(EnumType type) ->
                    type.values().size() <= MOST_SEGMENTS
                            ? new SegmentEditor(field, type.values())
                            : new ComboEditor(field, type.values());
            case FieldType.Embedded _, FieldType.ListOf _ ->
                    field.parts()
                            .<FieldEditor>map(parts -> new PartsEditor(field, parts))
                            .orElseGet(() -> new JsonEditor(field));
            case FieldType.Related _ -> text(field, false);
        };
    }

    private static FieldEditor ofScalar(FieldViewModel field, ScalarType scalar) {
        if (field.field().readOnly()) return text(field, true);
        return switch (scalar) {
            case STRING, AWS_EMAIL, AWS_URL, AWS_PHONE -> text(field, false);
            case ID -> field.isKey() ? line(field) : text(field, true);
            case AWS_IP_ADDRESS -> text(field, true);
            case INT, LONG, FLOAT -> new FieldEditor.OfText(NumberSteps.of(field));
            case BOOLEAN -> new SegmentEditor(field, List.of("true", "false"));
            case AWS_DATE, AWS_TIME, AWS_DATE_TIME, AWS_TIMESTAMP ->
                    new TemporalEditor(field, scalar);
            case AWS_JSON -> new JsonEditor(field);
        };
    }

    private static FieldEditor line(FieldViewModel field) {
        var line = new LineField(field);
        line.getStyleClass().add("sr-mono");
        return new FieldEditor.OfText(line);
    }

    private static FieldEditor text(FieldViewModel field, boolean monospaced) {
        var area = new GrowingTextArea(field, 1);
        if (monospaced) area.getStyleClass().add("sr-mono");
        return new FieldEditor.OfText(area);
    }
}
