package dev.storeroom.ui.table;

import dev.storeroom.query.Sort;
import dev.storeroom.schema.Field;
import dev.storeroom.ui.fx.SystemClipboard;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/// The head of a column: the field's glyph and name, the order, and beneath it the filter.
///
/// The whole of it is the graphic of JavaFX's own header, so it moves and resizes with the column.
final class ColumnHeader extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");

    private final RecordTableViewModel viewModel;
    private final Arrangement arrangement;
    private final Field field;
    private final FontIcon arrow = new FontIcon(Feather.ARROW_UP);
    private final Label rank = new Label();
    private final Tooltip filterTip = new Tooltip();
    private final FilterEditor filter;

    ColumnHeader(RecordTableViewModel viewModel, Field field) {
        this.viewModel = viewModel;
        this.field = field;
        arrangement = viewModel.arrangement();
        filter = FilterEditor.of(field, text -> arrangement.filter(field, text));
        build();
        arrangement.sortsProperty().subscribe(this::showSort);
        arrangement.filterProperty().subscribe(this::showFilter);
    }

    void focusFilter() {
        filter.control().requestFocus();
    }

    private void build() {
        getStyleClass().add("record-header");
        var glyph = new FontIcon(FieldGlyph.of(viewModel.model(), field));
        glyph.getStyleClass().add("type-glyph");
        var name = new Label(field.name());
        name.getStyleClass().add("name");
        var required = new Label(field.required() ? "*" : "");
        required.getStyleClass().add("required");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        rank.getStyleClass().add("rank");
        var title = new HBox(glyph, name, required, space, rank, arrow);
        title.getStyleClass().add("title");
        title.setId("header-" + field.name());
        Tooltip.install(title, new Tooltip(help()));
        title.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        // A click into the filter is not one on the header: it neither sorts nor drags the column,
        // nor does it open the column's menu.
        filter.control().addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        filter.control()
                .addEventHandler(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        getChildren().setAll(title, filter.control());
    }

    private String help() {
        String text = field.name() + ": " + field.typeText();
        if (viewModel.model().isKey(field)) text += ", part of the key";
        if (viewModel.relation(field).isPresent())
            text += "\nSorts by key: records with the same " + field.name() + " stand together.";
        if (field.description() != null) text += "\n" + field.description();
        return text;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
        arrangement.toggleSort(field, event.isShiftDown());
        event.consume();
    }

    private void showSort(List<Sort> sorts) {
        ColumnOrder order = arrangement.order(field);
        Optional<Sort.Direction> direction = order.directionIn(sorts);
        boolean isSorted = direction.isPresent();
        boolean isUp = direction.equals(Optional.of(Sort.Direction.ASCENDING));
        arrow.setIconCode(isUp ? Feather.ARROW_UP : Feather.ARROW_DOWN);
        arrow.setVisible(isSorted);
        arrow.setManaged(isSorted);
        rank.setText(Integer.toString(order.placeIn(sorts) + 1));
        rank.setVisible(isSorted && sorts.size() > order.fields().size());
        rank.setManaged(rank.isVisible());
        pseudoClassStateChanged(SORTED, isSorted);
        String spoken = isUp ? ", sorted ascending" : ", sorted descending";
        setAccessibleText(field.name() + (isSorted ? spoken : ""));
    }

    private void showFilter(GridFilter shown) {
        filter.show().accept(shown.texts().getOrDefault(field.name(), ""));
        Optional<String> wrong = shown.problem(field.name());
        filter.control().pseudoClassStateChanged(INVALID, wrong.isPresent());
        String help = wrong.orElse(FilterText.isText(field) ? FilterText.LETTER_CASE : "");
        filterTip.setText(help);
        filter.control().setTooltip(help.isEmpty() ? null : filterTip);
        filter.control().setAccessibleHelp(help.isEmpty() ? null : help);
    }

    void copyName() {
        SystemClipboard.put(field.name());
    }
}
