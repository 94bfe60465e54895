package dev.storeroom.ui.form;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Fields under one heading, in one column or two. A group may be folded.
final class FieldGroup extends VBox {
    private final List<FormRow> rows;
    private final FieldGrid grid = new FieldGrid();
    private int columns = 1;
    private String wanted = "";

    FieldGroup(String title, List<FormRow> rows, boolean folds) {
        this.rows = rows;
        getStyleClass().add("form-group");
        setId("form-group-" + title.toLowerCase(Locale.ROOT));
        if (folds) {
            getChildren().addAll(foldButton(title), grid);
        } else {
            var heading = new Label(title);
            heading.getStyleClass().add("sr-caption");
            getChildren().addAll(heading, grid);
        }
        arrange();
    }

    List<FormRow> rows() {
        return rows;
    }

    private ToggleButton foldButton(String title) {
        var icon = new FontIcon(Feather.CHEVRON_RIGHT);
        var button = new ToggleButton(title, icon);
        button.setId("form-fold-" + title.toLowerCase(Locale.ROOT));
        button.getStyleClass().add("form-fold");
        button.setAccessibleText(title + " fields");
        button.selectedProperty()
                .subscribe(
                        open -> {
                            icon.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
                            grid.setVisible(open);
                            grid.setManaged(open);
                        });
        return button;
    }

    void setColumns(int now) {
        if (columns == now) return;
        columns = now;
        arrange();
    }

    /// Shows only the fields whose name contains the text.
    void search(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
        arrange();
    }

    private void arrange() {
        List<FormRow> shown = new ArrayList<>(rows);
        shown.removeIf(row -> !row.name().toLowerCase(Locale.ROOT).contains(wanted));
        setManaged(!shown.isEmpty());
        setVisible(!shown.isEmpty());
        grid.arrange(shown, columns);
    }
}
