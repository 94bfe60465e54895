package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan.State;
import dev.storeroom.codegen.GenerationPlan.Step;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A file with its state; one that was edited by hand has a box, to be ticked if it is to be
/// overwritten. The tree ticks it by keys.
final class FileNodeCell extends TreeCell<FileNode> {
    private final GenerateModelsViewModel viewModel;
    private final InvalidationListener ticked = changed -> show(getItem());

    FileNodeCell(GenerateModelsViewModel viewModel) {
        this.viewModel = viewModel;
        setPrefWidth(0); // a name too long for the tree is cut, not scrolled to
        viewModel.overwritten().addListener(new WeakInvalidationListener(ticked));
    }

    @Override
    protected void updateItem(@Nullable FileNode node, boolean empty) {
        super.updateItem(node, empty);
        show(empty ? null : node);
    }

    private void show(@Nullable FileNode node) {
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (node == null) return;
        if (node.step() == null) {
            setText(node.name());
            setGraphic(new FontIcon(Feather.FOLDER));
        } else {
            show(node.name(), node.step());
        }
    }

    private void show(String name, Step step) {
        boolean isTicked = viewModel.overwritten().contains(step.file());
        var state = FileState.of(step);
        String word = isTicked ? "will be overwritten" : state.word();
        String style = isTicked ? "sr-failed" : state.style();
        var said = new Label(word);
        said.getStyleClass().addAll("generate-state", style);
        said.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(mark(step, state, isTicked), new Label(name), gap, said);
        line.getStyleClass().add("generate-line");
        setGraphic(line);
        setAccessibleText(name + ", " + word);
    }

    private Node mark(Step step, FileState state, boolean isTicked) {
        if (step.state() != State.EDITED) return icon(state.icon(), state.style());
        var box = new CheckBox();
        box.setId("overwrite-" + step.file().getFileName());
        box.setSelected(isTicked);
        box.setFocusTraversable(false); // Space in the tree does it
        box.setAccessibleText("Overwrite " + step.file().getFileName());
        box.setTooltip(new Tooltip("Overwrite this file (Space)"));
        box.setOnAction(pressed -> viewModel.toggle(step));
        return box;
    }

    private static Node icon(Ikon icon, String style) {
        var shown = new FontIcon(icon);
        shown.getStyleClass().add(style);
        return shown;
    }
}
