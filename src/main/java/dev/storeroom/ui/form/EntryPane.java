package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The fields of an embedded value under a line that folds them, and says in a few words what they
/// hold. The fields are made when they are first unfolded.
final class EntryPane implements PartsPane {
    private static final double TWO_COLUMNS = 520;
    private final EntryParts parts;
    private final FieldViewModel whole;
    private final VBox body = new VBox();
    private final FieldGrid grid = new FieldGrid();
    private final ToggleButton fold = new ToggleButton();
    private List<FieldRow> rows = List.of();

    EntryPane(EntryParts parts) {
        this.parts = parts;
        whole = parts.whole();
        build();
        bind();
    }

    private void build() {
        fold.setId("form-fold-" + whole.id());
        fold.getStyleClass().addAll("form-summary", Styles.FLAT);
        fold.setMnemonicParsing(false);
        fold.setMaxWidth(Double.MAX_VALUE);
        var unknown = new Label();
        unknown.setId("form-unknown-" + whole.id());
        unknown.getStyleClass().add("form-hint");
        unknown.setWrapText(true);
        unknown.textProperty()
                .bind(Bindings.concat("Not in the schema, and kept: ", parts.unknownProperty()));
        unknown.visibleProperty().bind(parts.unknownProperty().isNotEmpty());
        unknown.managedProperty().bind(unknown.visibleProperty());
        body.getStyleClass().add("form-entries");
        body.getChildren().addAll(grid, unknown);
    }

    private void bind() {
        fold.selectedProperty().bindBidirectional(parts.openProperty());
        parts.openProperty().subscribe(this::showBody);
        body.visibleProperty().bind(parts.openProperty());
        body.managedProperty().bind(parts.openProperty());
        whole.inputProperty().subscribe(input -> summarize());
        body.widthProperty().subscribe(width -> arrange());
    }

    private void showBody(boolean open) {
        fold.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        if (open && rows.isEmpty()) {
            rows = parts.parts().stream().map(part -> new FieldRow(part.field())).toList();
            arrange();
        }
        summarize();
    }

    private void arrange() {
        int columns = body.getWidth() >= TWO_COLUMNS ? 2 : 1;
        if (grid.getColumnConstraints().size() != columns || grid.getChildren().isEmpty())
            grid.arrange(rows, columns);
    }

    private void summarize() {
        String summary = parts.summary();
        fold.setText(parts.openProperty().get() ? parts.typeName() : summary);
        fold.setAccessibleText(whole.spokenName() + ": " + summary);
    }

    @Override
    public Node node() {
        return fold;
    }

    @Override
    public List<Node> below() {
        return List.of(body);
    }

    @Override
    public void focus() {
        parts.openProperty().set(true);
        List<FieldViewModel> wrong = parts.wrongParts().stream().map(FieldPart::field).toList();
        rows.stream()
                .filter(row -> wrong.isEmpty() || wrong.contains(row.field()))
                .findFirst()
                .ifPresent(FieldRow::focusEditor);
    }
}
