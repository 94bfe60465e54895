package dev.storeroom.ui.form;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

import org.controlsfx.control.PrefixSelectionComboBox;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A list of an enum's values that follows what is typed. A stored value that is none of them stays
/// as one more, red entry.
final class ComboEditor implements FieldEditor {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private final FieldViewModel field;
    private final List<String> values;
    private final PrefixSelectionComboBox<String> combo = new PrefixSelectionComboBox<>();
    private boolean following;

    ComboEditor(FieldViewModel field, List<String> values) {
        this.field = field;
        this.values = values;
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.getStyleClass().add("form-combo");
        combo.disableProperty().bind(Bindings.not(field.editableProperty()));
        combo.setCellFactory(view -> new ValueCell());
        combo.setButtonCell(new ValueCell());
        follow();
        field.inputProperty().addListener(change -> follow());
        combo.valueProperty().addListener((source, before, now) -> chosen(now));
    }

    @Override
    public Node node() {
        return combo;
    }

    @Override
    public Node control() {
        return combo;
    }

    private void follow() {
        following = true;
        String text = field.input().text();
        List<String> shown = new ArrayList<>(values);
        if (!text.isEmpty() && !values.contains(text)) shown.add(text);
        if (!shown.equals(combo.getItems())) combo.getItems().setAll(shown);
        combo.setValue(text.isEmpty() ? null : text);
        combo.setPromptText(field.input() instanceof FieldInput.Null ? "null" : "Choose a value");
        following = false;
    }

    private void chosen(@Nullable String value) {
        if (following || value == null) return;
        field.textProperty().set(value);
        field.check();
    }

    private final class ValueCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            boolean isUnknown = value != null && !values.contains(value);
            pseudoClassStateChanged(UNKNOWN, isUnknown);
            String text = Objects.requireNonNullElse(combo.getPromptText(), "");
            if (value != null) text = isUnknown ? value + " (not in schema)" : value;
            setText(empty && getListView() != null ? null : text);
        }
    }
}
