package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SourcePosition;

import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// The types beside the text. A click or Enter goes to one, and the one that the caret is in is
/// selected.
final class OutlinePane extends VBox {
    private final Consumer<SourcePosition> show;
    private final TreeView<OutlineEntry> tree = new TreeView<>(new TreeItem<>());
    private List<OutlineEntry> entries = List.of();

    /// @param show goes to a place of the text
    /// @param onMenu offers what can be done with the selected entry
    OutlinePane(Consumer<SourcePosition> show, Consumer<ContextMenuEvent> onMenu) {
        this.show = show;
        tree.setId("schema-outline");
        tree.setAccessibleText("Types of the schema");
        tree.setShowRoot(false);
        tree.getStyleClass().add("schema-outline");
        tree.setCellFactory(shown -> new OutlineCell());
        tree.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) showSelected();
                });
        tree.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) showSelected();
                });
        tree.setOnContextMenuRequested(onMenu::accept);
        var caption = new Label("Types");
        caption.getStyleClass().addAll("sr-caption", "schema-caption");
        caption.setLabelFor(tree);
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(caption, tree);
        getStyleClass().add("schema-pane");
    }

    /// The entry that is selected; null if none is.
    @Nullable OutlineEntry selected() {
        TreeItem<OutlineEntry> item = tree.getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue();
    }

    /// Lists these instead; what was unfolded stays so.
    void setEntries(List<OutlineEntry> now) {
        if (now.equals(entries)) return;
        entries = now;
        Set<String> unfolded = new HashSet<>();
        for (TreeItem<OutlineEntry> item : tree.getRoot().getChildren())
            if (item.isExpanded()) unfolded.add(item.getValue().name());
        tree.getRoot().getChildren().setAll(now.stream().map(Item::new).toList());
        for (TreeItem<OutlineEntry> item : tree.getRoot().getChildren())
            item.setExpanded(unfolded.contains(item.getValue().name()));
    }

    /// Selects what a line of a file belongs to.
    void follow(String file, int line) {
        OutlineEntry type = Outline.at(entries, file, line).orElse(null);
        if (type == null) {
            tree.getSelectionModel().clearSelection();
            return;
        }
        int index = entries.indexOf(type);
        TreeItem<OutlineEntry> item = tree.getRoot().getChildren().get(index);
        OutlineEntry field = Outline.at(type.children(), file, line).orElse(null);
        if (field != null && item.isExpanded())
            item = item.getChildren().get(type.children().indexOf(field));
        if (item == tree.getSelectionModel().getSelectedItem()) return;
        tree.getSelectionModel().select(item);
        if (!tree.isFocusWithin()) tree.scrollTo(Math.max(0, tree.getRow(item) - 4));
    }

    private void showSelected() {
        OutlineEntry entry = selected();
        if (entry != null) show.accept(entry.position());
    }

    /// Makes its children when it is first unfolded: a large schema has very many.
    private static final class Item extends TreeItem<OutlineEntry> {
        private boolean isMade;

        Item(OutlineEntry entry) {
            super(entry);
        }

        @Override
        public boolean isLeaf() {
            return Objects.requireNonNull(getValue()).children().isEmpty();
        }

        @Override
        public javafx.collections.ObservableList<TreeItem<OutlineEntry>> getChildren() {
            if (!isMade) {
                isMade = true;
                super.getChildren().setAll(getValue().children().stream().map(Item::new).toList());
            }
            return super.getChildren();
        }
    }
}
