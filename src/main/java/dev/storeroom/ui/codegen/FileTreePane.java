package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan.State;
import dev.storeroom.codegen.GenerationPlan.Step;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that would be there, by folder, each with its state.
final class FileTreePane extends VBox {
    private final GenerateModelsViewModel viewModel;
    private final Label summary = new Label("Files");
    private final Label nothing = new Label();
    private final TreeView<FileNode> tree = new TreeView<>();

    FileTreePane(GenerateModelsViewModel viewModel) {
        this.viewModel = viewModel;
        build();
        viewModel.previewProperty().subscribe(this::show);
    }

    /// The file whose changes are to be shown; null for none.
    ObservableValue<@Nullable Step> selected() {
        return tree.getSelectionModel()
                .selectedItemProperty()
                .map(TreeItem::getValue)
                .map(FileNode::step);
    }

    private void build() {
        getStyleClass().add("generate-files");
        summary.setId("generate-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.getStyleClass().addAll("sr-caption", "generate-caption");
        nothing.setId("generate-nothing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("sr-hint");
        nothing.setMouseTransparent(true);
        tree.setId("generate-tree");
        tree.setAccessibleText("Files that would be written");
        tree.setAccessibleHelp("Space ticks a file that was edited by hand, to overwrite it.");
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>());
        tree.getStyleClass().add("generate-tree");
        tree.setCellFactory(made -> new FileNodeCell(viewModel));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::tick);
        var stack = new StackPane(tree, nothing);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(summary, stack);
    }

    private void tick(KeyEvent pressed) {
        TreeItem<FileNode> item = tree.getSelectionModel().getSelectedItem();
        if (pressed.getCode() != KeyCode.SPACE || item == null) return;
        Step step = item.getValue().step();
        if (step == null) return;
        viewModel.toggle(step);
        pressed.consume();
    }

    private void show(Optional<Preview> preview) {
        Path before = Optional.ofNullable(selected().getValue()).map(Step::file).orElse(null);
        tree.getRoot().getChildren().clear();
        nothing.setText(preview.isEmpty() ? "Comparing with what is on disk…" : "");
        if (preview.orElse(null) instanceof Preview.Ready ready) {
            summary.setText(PlannedWork.summary(ready.plan()));
            fill(FileNode.byFolder(ready.folder(), ready.plan()));
            select(before, ready.plan().steps());
        } else {
            summary.setText("Files");
        }
    }

    private void fill(Map<FileNode, List<FileNode>> folders) {
        folders.forEach(
                (folder, files) -> {
                    TreeItem<FileNode> parent = tree.getRoot();
                    if (!folder.name().isEmpty()) {
                        parent = new TreeItem<>(folder);
                        parent.setExpanded(true);
                        tree.getRoot().getChildren().add(parent);
                    }
                    for (FileNode file : files) parent.getChildren().add(new TreeItem<>(file));
                });
    }

    /// The file that was selected, also where it lies in another folder by now, or else the one
    /// that most wants a look.
    private void select(@Nullable Path before, List<Step> steps) {
        steps.stream()
                .min(
                        Comparator.comparing((Step step) -> !isCalled(before, step))
                                .thenComparingInt(step -> urgency(step.state())))
                .ifPresent(step -> select(tree.getRoot(), step));
    }

    private static boolean isCalled(@Nullable Path file, Step step) {
        return file != null && step.file().getFileName().equals(file.getFileName());
    }

    private static int urgency(State state) {
        return switch (state) {
            case EDITED -> 0;
            case OBSOLETE, OBSOLETE_EDITED -> 1;
            case OUTDATED -> 2;
            case NEW -> 3;
            case SAME -> 4;
        };
    }

    private void select(TreeItem<FileNode> item, Step step) {
        for (TreeItem<FileNode> child : item.getChildren()) {
            if (step.equals(child.getValue().step())) tree.getSelectionModel().select(child);
            select(child, step);
        }
    }
}
