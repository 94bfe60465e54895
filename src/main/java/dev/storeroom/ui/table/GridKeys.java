package dev.storeroom.ui.table;

import dev.storeroom.data.StoredRow;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.ui.relation.Link;
import dev.storeroom.ui.relation.RecordPeek;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

import java.util.Optional;
import java.util.function.BiConsumer;

/// What keys do in the grid while no cell is edited, where JavaFX would do something else.
final class GridKeys {
    /// Selecting more rows than this one by one would freeze the window.
    static final int MOST_SELECTED = 5_000;

    private final RecordGrid grid;

    private GridKeys(RecordGrid grid) {
        this.grid = grid;
    }

    static void install(RecordGrid grid) {
        var keys = new GridKeys(grid);
        grid.table().addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        grid.table().addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != table()) return;
        boolean handled =
                switch (event.getCode()) {
                    case A -> event.isShortcutDown() && selectAll();
                    case ESCAPE -> selectNothing();
                    case ENTER -> event.isShortcutDown() ? open() : plain(event) && edit();
                    case F2 -> plain(event) && edit();
                    case SPACE -> plain(event) && peekOrCycle();
                    case DELETE, BACK_SPACE -> plain(event) && withCell(grid.edits()::clear);
                    case UP, DOWN -> plain(event) && selectHere();
                    case HOME, END -> selectsTooMuch(event);
                    default -> false;
                };
        if (handled) event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() != table() || event.isShortcutDown() || event.isAltDown()) return;
        String character = event.getCharacter();
        if (character.isBlank() || character.chars().anyMatch(Character::isISOControl)) return;
        grid.editTyped(character);
        event.consume();
    }

    private boolean selectAll() {
        if (table().getItems().isEmpty()) return true;
        grid.viewModel().selectAll(true);
        return true;
    }

    private boolean selectNothing() {
        boolean was = grid.viewModel().allSelectedProperty().get();
        grid.viewModel().selectAll(false);
        return was;
    }

    /// While nothing is selected, an arrow selects the row that it stands on: where there is but
    /// one, JavaFX would have it lead nowhere.
    private boolean selectHere() {
        return grid.selection().index() < 0 && grid.selection().move(0, 0);
    }

    /// Where the cell is a link, the record that it opens is the related one.
    private boolean open() {
        grid.focusedCell().flatMap(FocusedCell::link).ifPresentOrElse(grid::follow, grid::open);
        return true;
    }

    /// JavaFX would open an editor, which then takes the typed blank for its whole text.
    private boolean peekOrCycle() {
        if (!peek()) cycle();
        return true;
    }

    private boolean peek() {
        Node cell = table().lookup(".table-cell:focused");
        Link link = grid.focusedCell().flatMap(FocusedCell::link).orElse(Link.NONE);
        if (cell == null || !(link instanceof Link.Found found)) return false;
        ModelType type = grid.viewModel().source().schema().model(found.key().model());
        new RecordPeek(type, found, () -> grid.follow(found)).show(cell, table());
        return true;
    }

    private boolean edit() {
        grid.editFocused();
        return true;
    }

    private boolean cycle() {
        boolean isTruth = grid.focusedCell().filter(cell -> isTruth(cell.field())).isPresent();
        return isTruth
                && withCell(
                        (row, field) -> {
                            var obstacle = grid.edits().obstacle(field);
                            if (obstacle.isPresent()) grid.explain(obstacle.get());
                            else grid.edits().cycle(row, field);
                        });
    }

    private static boolean isTruth(Field field) {
        return field.type() instanceof FieldType.Scalar(ScalarType scalar)
                && scalar == ScalarType.BOOLEAN;
    }

    private boolean withCell(BiConsumer<StoredRow, Field> action) {
        if (grid.selection().rowIds().length > 1) {
            grid.explain("Select one cell to empty it, or delete the records.");
            return true;
        }
        Optional<FocusedCell> cell = grid.focusedCell();
        cell.ifPresent(at -> at.row().stored().ifPresent(row -> action.accept(row, at.field())));
        return cell.isPresent();
    }

    /// Extending the selection to an end of a long list means all of it.
    private boolean selectsTooMuch(KeyEvent event) {
        boolean isLong = table().getItems().size() > MOST_SELECTED;
        return isLong && event.isShiftDown() && selectAll();
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    private TableView<GridRow> table() {
        return grid.table();
    }
}
