package dev.storeroom.ui.table;

import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.schema.Field;
import dev.storeroom.ui.relation.Link;
import dev.storeroom.ui.relation.RelationPicker;
import dev.storeroom.ui.relation.RelationPickerViewModel;
import dev.storeroom.ui.relation.ToOne;

import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// One field of one row, and its editor while it is edited.
///
/// JavaFX would throw away what was typed when the edit ends by anything but Enter. Here every end
/// but Escape hands the text over: Enter, Tab, a click elsewhere, the loss of focus, scrolling
/// away.
final class RecordCell extends TableCell<GridRow, RowContent> {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final RecordGrid grid;
    private final Field field;
    private final @Nullable ToOne relation;
    private final CellFace face;
    private @Nullable Edit edit;

    /// What becomes of the text when an edit ends.
    private enum Ending {
        /// It is given up.
        LEFT,
        /// It is taken if it was changed.
        TAKEN,
        /// It is taken, also if it is a draft that could not be saved before.
        ENTERED
    }

    /// @param place where JavaFX's table has it
    /// @param hold keeps the rows in their places meanwhile
    private record Edit(
            StoredRow row,
            CellEditor editor,
            String before,
            boolean isDraft,
            TablePosition<GridRow, ?> place,
            Subscription hold) {}

    RecordCell(RecordGrid grid, Field field) {
        this.grid = grid;
        this.field = field;
        relation = grid.viewModel().relation(field).orElse(null);
        face = new CellFace(this, grid, field, relation);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        setOnContextMenuRequested(this::showMenu);
        pseudoClassStateChanged(LOCKED, grid.edits().obstacle(field).isPresent());
    }

    @Override
    protected void updateItem(@Nullable RowContent content, boolean empty) {
        super.updateItem(content, empty);
        if (edit == null) face.show(content, empty);
    }

    @Override
    public void startEdit() {
        if (edit != null) return;
        Optional<StoredRow> row = row().filter(each -> mayChange());
        if (row.isPresent() && relation == null && hasOneLine(row.get())) {
            open(row.get());
            return;
        }
        // Else the table would try again whenever this cell comes back on screen.
        grid.endEdit();
        if (row.isPresent() && relation != null) pick(row.get(), relation);
    }

    /// Says why not.
    private boolean mayChange() {
        Optional<String> obstacle = grid.edits().obstacle(field);
        obstacle.ifPresent(grid::explain);
        return obstacle.isEmpty();
    }

    /// Says where longer text is edited.
    private boolean hasOneLine(StoredRow row) {
        boolean hasMore = CellEditor.wouldAlter(text(row));
        if (hasMore)
            grid.explain(field.name() + " has more than one line here. Edit it in the form.");
        return !hasMore;
    }

    private void open(StoredRow row) {
        super.startEdit();
        if (!isEditing()) return;
        String before = text(row);
        var editor = CellEditor.of(field, grid.takeTyped().orElse(before));
        var place = new TablePosition<>(getTableView(), getIndex(), getTableColumn());
        edit = new Edit(row, editor, before, draft().isPresent(), place, grid.viewModel().edit());
        pseudoClassStateChanged(OPEN, true);
        setText(null);
        setGraphic(editor.control());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        listen(editor);
        editor.focus(editor.text().get().equals(before));
    }

    /// A list of records to choose from is no editor of JavaFX's: nothing typed into it can be
    /// lost.
    private void pick(StoredRow row, ToOne to) {
        RelationPickerViewModel search = grid.viewModel().picker(to, row);
        grid.takeTyped().ifPresent(search.textProperty()::set);
        Subscription hold = grid.viewModel().edit();
        new RelationPicker(search, chosen -> grid.edits().link(row, to, chosen))
                .show(this, () -> grid.afterEdit(hold::close));
    }

    @Override
    public void cancelEdit() {
        finish(Ending.TAKEN);
    }

    private void finish(Ending ending) {
        Edit ended = edit;
        if (ended == null) return;
        edit = null;
        pseudoClassStateChanged(OPEN, false);
        super.cancelEdit();
        // Else the table would open the cell again when it comes back on screen.
        if (ended.place().equals(grid.table().getEditingCell())) grid.endEdit();
        ended.hold().close();
        face.show(getItem(), isEmpty());
        String text = ended.editor().text().get();
        boolean isTaken =
                switch (ending) {
                    case LEFT -> false;
                    case TAKEN -> !text.equals(ended.before());
                    case ENTERED -> !text.equals(ended.before()) || ended.isDraft();
                };
        if (isTaken) grid.edits().commit(ended.row(), field, text);
    }

    private void listen(CellEditor editor) {
        editor.control().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.control()
                .focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (!focused) finish(Ending.TAKEN);
                        });
        if (editor.control() instanceof ComboBox<?> choice)
            choice.setOnHidden(event -> grid.afterEdit(() -> finish(Ending.TAKEN)));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            grid.afterEdit(() -> finish(Ending.LEFT));
        } else if (event.getCode() == KeyCode.ENTER && !isOpen()) {
            event.consume();
            grid.afterEdit(() -> finish(Ending.ENTERED));
            grid.selection().move(event.isShiftDown() ? -1 : 1, 0);
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            grid.afterEdit(() -> finish(Ending.TAKEN));
            if (grid.selection().move(0, event.isShiftDown() ? -1 : 1)) grid.editFocused();
        }
    }

    private boolean isOpen() {
        return edit != null
                && edit.editor().control() instanceof ComboBox<?> choice
                && choice.isShowing();
    }

    private Optional<Link> link() {
        return Optional.ofNullable(getItem()).flatMap(content -> content.link(field));
    }

    /// Ctrl and a click follow a link instead of selecting one more cell.
    private void clicked(MouseEvent event) {
        if (!event.isShortcutDown() || event.getButton() != MouseButton.PRIMARY) return;
        link().ifPresent(
                        link -> {
                            event.consume();
                            grid.follow(link);
                        });
    }

    private void showMenu(ContextMenuEvent event) {
        if (!(link().orElse(Link.NONE) instanceof Link.Found found)) return;
        var go = new MenuItem("Go to %s “%s”".formatted(found.key().model(), found.label()));
        go.setId("cell-menu-follow");
        go.setMnemonicParsing(false);
        go.setOnAction(chosen -> grid.follow(found));
        var menu = new ContextMenu(go);
        menu.setAutoHide(true);
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// Where it stands; empty while it shows no row.
    Optional<CellPlace> place() {
        return getTableColumn() instanceof RecordColumn column
                ? row().map(row -> new CellPlace(row.rowId(), column))
                : Optional.empty();
    }

    private Optional<StoredRow> row() {
        return getItem() instanceof RowContent.Loaded loaded
                ? Optional.of(loaded.stored())
                : Optional.empty();
    }

    private Optional<CellDraft> draft() {
        return Optional.ofNullable(getItem()).flatMap(content -> content.draft(field));
    }

    private String text(StoredRow row) {
        return draft().map(CellDraft::text)
                .orElseGet(
                        () -> ScalarRules.display(field.type(), row.record().value(field.name())));
    }
}
