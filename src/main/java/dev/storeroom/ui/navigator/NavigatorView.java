package dev.storeroom.ui.navigator;

import atlantafx.base.controls.CustomTextField;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.ui.desk.LabelChoice;
import dev.storeroom.ui.fx.Subscriptions;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The tree on the left. A click or Enter on a model opens its table, on a type its definition.
public final class NavigatorView extends VBox implements AutoCloseable {
    /// What the tree opens.
    public interface Opener {
        void openModel(String name);

        /// Shows that place of the schema's text.
        void openSchema(SourcePosition position);
    }

    private final NavigatorViewModel viewModel;
    private final Opener opener;
    private final NavigatorMenu menu;
    private final CustomTextField filter = new CustomTextField();
    private final TreeView<NavigatorItem> tree = new TreeView<>();
    private final Label nothing = new Label("Nothing in the schema has that name.");
    private final Subscriptions subscriptions = new Subscriptions();

    public NavigatorView(NavigatorViewModel viewModel, Opener opener, LabelChoice labels) {
        this.viewModel = viewModel;
        this.opener = opener;
        menu = new NavigatorMenu(viewModel, opener, labels);
        build();
        bind();
    }

    /// Puts the focus on the tree.
    public void focusTree() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) tree.getSelectionModel().select(1);
    }

    /// Marks a model as the one whose table is in front.
    public void select(String model) {
        for (TreeItem<NavigatorItem> section : tree.getRoot().getChildren()) {
            section.getChildren().stream()
                    .filter(item -> item.getValue() instanceof NavigatorItem.Model)
                    .filter(item -> item.getValue().text().equals(model))
                    .forEach(tree.getSelectionModel()::select);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void build() {
        setId("navigator");
        getStyleClass().add("navigator");
        filter.setId("navigator-filter");
        filter.setPromptText("Find a model");
        filter.setAccessibleText("Find a model or type by name");
        filter.setLeft(new FontIcon(Feather.SEARCH));
        tree.setId("navigator-tree");
        tree.setAccessibleText("Models and types");
        tree.setShowRoot(false);
        tree.setCellFactory(view -> new NavigatorCell());
        nothing.getStyleClass().addAll("sr-hint", "navigator-nothing");
        nothing.setWrapText(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(filter, nothing, tree);
    }

    private void bind() {
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        subscriptions.listen(viewModel.filterProperty(), (value, old, now) -> list());
        subscriptions.listen(viewModel.counts(), (value, old, now) -> refreshCounts());
        list();
        nothing.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> tree.getRoot().getChildren().isEmpty(), tree.rootProperty()));
        tree.setOnContextMenuRequested(this::showMenu);
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::openByKey);
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, this::openByClick);
        filter.setOnAction(typed -> openFirst());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::showAllByEscape);
    }

    /// The next Esc leaves the navigator, as it does everywhere.
    private void showAllByEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || filter.getText().isEmpty()) return;
        filter.clear();
        event.consume();
    }

    private void list() {
        var root = new TreeItem<NavigatorItem>(new NavigatorItem.Root());
        viewModel.problems().ifPresent(problems -> root.getChildren().add(leaf(problems)));
        for (NavigatorViewModel.Group group : viewModel.groups()) {
            TreeItem<NavigatorItem> section = leaf(group.heading());
            section.getChildren().addAll(group.items().stream().map(NavigatorView::leaf).toList());
            section.setExpanded(true);
            root.getChildren().add(section);
        }
        tree.setRoot(root);
    }

    private void refreshCounts() {
        for (TreeItem<NavigatorItem> section : tree.getRoot().getChildren()) {
            for (TreeItem<NavigatorItem> item : section.getChildren()) {
                if (item.getValue() instanceof NavigatorItem.Model model)
                    item.setValue(viewModel.model(model.text()));
            }
        }
    }

    private void openByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) open(tree.getSelectionModel().getSelectedItem());
    }

    private void openByClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY)
            open(tree.getSelectionModel().getSelectedItem());
    }

    private void showMenu(ContextMenuEvent event) {
        menu.fill(tree.getSelectionModel().getSelectedItem());
        if (!menu.getItems().isEmpty()) menu.show(tree, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void openFirst() {
        List<NavigatorViewModel.Group> groups = viewModel.groups();
        if (!groups.isEmpty()) open(groups.getFirst().items().getFirst());
    }

    private void open(@Nullable TreeItem<NavigatorItem> item) {
        if (item != null) open(item.getValue());
    }

    private void open(NavigatorItem item) {
        switch (item) {
            case NavigatorItem.Model model -> opener.openModel(model.text());
            case NavigatorItem.Definition definition -> opener.openSchema(definition.position());
            case NavigatorItem.Problems problems -> opener.openSchema(problems.position());
            case NavigatorItem.Unavailable _ ->
                    viewModel.problems().ifPresent(found -> opener.openSchema(found.position()));
            case NavigatorItem.Root _, NavigatorItem.Section _ -> {}
        }
    }

    private static TreeItem<NavigatorItem> leaf(NavigatorItem item) {
        return new TreeItem<>(item);
    }
}
