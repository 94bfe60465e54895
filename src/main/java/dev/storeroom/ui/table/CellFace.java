package dev.storeroom.ui.table;

import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.ui.relation.Link;
import dev.storeroom.ui.relation.ToOne;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How a cell looks while it is not edited.
final class CellFace {
    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
    private static final PseudoClass SAVING = PseudoClass.getPseudoClass("saving");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final double HELP_WIDTH = 480;

    private final Labeled cell;
    private final RecordGrid grid;
    private final Field field;
    private final @Nullable ToOne relation;
    private @Nullable Tooltip help;

    /// @param relation what the field links by; null for a value of its own
    CellFace(Labeled cell, RecordGrid grid, Field field, @Nullable ToOne relation) {
        this.cell = cell;
        this.grid = grid;
        this.field = field;
        this.relation = relation;
        cell.getStyleClass().add("record-cell");
        cell.setEllipsisString("…");
    }

    void show(@Nullable RowContent content, boolean empty) {
        cell.setGraphic(null);
        cell.setContentDisplay(ContentDisplay.TEXT_ONLY);
        if (empty || content == null) {
            clear("");
            return;
        }
        switch (content) {
            case RowContent.Loading _ -> clear("…");
            case RowContent.Deleted _ -> clear("");
            case RowContent.Loaded loaded -> show(loaded);
        }
    }

    private void show(RowContent.Loaded loaded) {
        CellDraft draft = loaded.drafts().get(field.name());
        var value = loaded.stored().record().value(field.name());
        var shown = text(loaded, value);
        if (draft != null) shown = shown.typed(draft);
        cell.setText(shown.text());
        mark(shown.kind());
        dress(shown.kind());
        cell.pseudoClassStateChanged(DRAFT, draft != null && !draft.isSaving());
        cell.pseudoClassStateChanged(SAVING, draft != null && draft.isSaving());
        cell.pseudoClassStateChanged(FOUND, grid.isFound(field, value));
        cell.setTooltip(shown.help().isEmpty() ? null : helpSaying(shown.help()));
        cell.setAccessibleText(field.name() + ", " + shown.spoken());
        cell.setId(grid.cellId(loaded.stored(), field));
    }

    private CellText text(RowContent.Loaded loaded, Value value) {
        Link link = loaded.links().get(field.name());
        return link == null || relation == null
                ? CellText.of(field, value)
                : CellText.of(field, relation.other(), link);
    }

    private void mark(CellText.Kind kind) {
        Feather icon =
                kind == CellText.Kind.MISSING ? Feather.ALERT_TRIANGLE : Feather.ARROW_UP_RIGHT;
        boolean isMarked = kind == CellText.Kind.MISSING || kind == CellText.Kind.LINK;
        cell.setGraphic(isMarked ? new FontIcon(icon) : null);
        cell.setContentDisplay(isMarked ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
    }

    /// Made when it is needed: a tooltip is a window of its own, and most cells never have one.
    private Tooltip helpSaying(String text) {
        if (help == null) {
            help = new Tooltip();
            help.setWrapText(true);
            help.setMaxWidth(HELP_WIDTH);
        }
        help.setText(text);
        return help;
    }

    private void clear(String text) {
        cell.setText(text);
        dress(CellText.Kind.NULL);
        cell.pseudoClassStateChanged(DRAFT, false);
        cell.pseudoClassStateChanged(SAVING, false);
        cell.pseudoClassStateChanged(FOUND, false);
        cell.setTooltip(null);
        cell.setAccessibleText(null);
        cell.setId(null);
    }

    private void dress(CellText.Kind kind) {
        for (CellText.Kind each : CellText.Kind.values())
            cell.pseudoClassStateChanged(each.pseudoClass(), each == kind);
        cell.setAlignment(kind == CellText.Kind.NUMBER ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        // Identifiers often differ only at their end.
        boolean isId = kind == CellText.Kind.ID;
        cell.setTextOverrun(isId ? OverrunStyle.CENTER_ELLIPSIS : OverrunStyle.ELLIPSIS);
    }
}
