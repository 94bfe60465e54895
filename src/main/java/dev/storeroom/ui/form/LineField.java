package dev.storeroom.ui.form;

import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/// One line for a field whose value should be seen as one thing, such as a key; the tooltip has all
/// of it. Only typing changes the field: what a line cannot hold, like a line break, survives.
final class LineField extends TextField {
    private boolean following;

    LineField(FieldViewModel field) {
        getStyleClass().add("form-text");
        editableProperty().bind(field.editableProperty());
        var all = new Tooltip();
        all.textProperty().bind(field.textProperty());
        setTooltip(all);
        field.textProperty().subscribe(this::follow);
        textProperty()
                .addListener(
                        (source, before, now) -> {
                            if (!following) field.textProperty().set(now);
                        });
    }

    private void follow(String now) {
        following = true;
        if (!now.equals(getText())) setText(now);
        following = false;
    }
}
