package dev.storeroom.ui.table;

import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Where a person types or picks the filter of one field.
///
/// @param control the control
/// @param show puts a filter text into it that was set elsewhere
record FilterEditor(Control control, Consumer<String> show) {
    private static final Duration AFTER_TYPING = Duration.millis(200);

    /// @param changed gets the filter's text, as [ColumnFilter] reads it
    static FilterEditor of(Field field, Consumer<String> changed) {
        FilterEditor editor =
                switch (field.type()) {
                    case FieldType.Enumeration(EnumType type) -> choices(field, type, changed);
                    case FieldType.Scalar(ScalarType scalar) when scalar == ScalarType.BOOLEAN ->
                            truth(field, changed);
                    case FieldType type -> text(prompt(type), changed);
                };
        editor.control.setId("filter-" + field.name());
        editor.control.setAccessibleText("Filter by " + field.name());
        editor.control.getStyleClass().add("column-filter");
        editor.control.setMaxWidth(Double.MAX_VALUE);
        return editor;
    }

    private static FilterEditor text(String prompt, Consumer<String> changed) {
        var input = new TextField();
        input.setPromptText(prompt);
        var typed = new PauseTransition(AFTER_TYPING);
        typed.setOnFinished(event -> changed.accept(input.getText()));
        input.textProperty().subscribe((before, now) -> typed.playFromStart());
        input.setOnAction(
                event -> {
                    typed.stop();
                    changed.accept(input.getText());
                });
        return new FilterEditor(
                input,
                text -> {
                    if (input.isFocused() || input.getText().equals(text)) return;
                    input.setText(text);
                    typed.stop();
                });
    }

    private static String prompt(FieldType type) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) when scalar.isNumeric() -> "= ≥ ≤ 2..5";
            case FieldType.Scalar(ScalarType scalar) when scalar.isTemporal() -> "from..to";
            case FieldType.Related _ -> "name contains";
            case FieldType _ -> "contains";
        };
    }

    private static FilterEditor choices(Field field, EnumType type, Consumer<String> changed) {
        List<String> names = new ArrayList<>(type.values());
        if (!field.required()) names.add("null");
        var input = new CheckComboBox<String>();
        input.getItems().setAll(names);
        var checks = input.getCheckModel();
        Runnable title =
                () -> {
                    boolean any = checks.getCheckedItems().isEmpty();
                    input.setTitle(any ? "any" : String.join(", ", checks.getCheckedItems()));
                };
        title.run();
        var shown = new boolean[1];
        checks.getCheckedItems()
                .addListener(
                        (ListChangeListener<String>)
                                change -> {
                                    title.run();
                                    if (!shown[0])
                                        changed.accept(String.join(", ", checks.getCheckedItems()));
                                });
        return new FilterEditor(
                input,
                text -> {
                    if (text.equals(String.join(", ", checks.getCheckedItems()))) return;
                    shown[0] = true;
                    checks.clearChecks();
                    Arrays.stream(text.split(","))
                            .map(String::strip)
                            .filter(names::contains)
                            .forEach(checks::check);
                    shown[0] = false;
                });
    }

    private static FilterEditor truth(Field field, Consumer<String> changed) {
        var input = new ComboBox<String>();
        input.getItems().setAll("", "true", "false");
        if (!field.required()) input.getItems().add("null");
        input.setValue("");
        input.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String text) {
                        return text == null || text.isEmpty() ? "any" : text;
                    }

                    @Override
                    public String fromString(String text) {
                        return text.equals("any") ? "" : text;
                    }
                });
        input.setOnAction(event -> changed.accept(input.getValue()));
        return new FilterEditor(
                input,
                text -> {
                    if (!text.equals(input.getValue())) input.setValue(text);
                });
    }
}
