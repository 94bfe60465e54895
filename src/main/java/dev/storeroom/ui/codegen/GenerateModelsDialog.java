package dev.storeroom.ui.codegen;

import atlantafx.base.theme.Styles;

import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.fx.FxThread;
import dev.storeroom.ui.fx.SystemClipboard;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Tooltip;
import javafx.stage.Modality;
import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows what generating the open schema's models would change on disk, and generates them.
public final class GenerateModelsDialog {
    private static final ButtonType COPY = new ButtonType("Copy as command line", ButtonData.LEFT);
    private static final ButtonType GENERATE = new ButtonType("Write files", ButtonData.OK_DONE);

    private final GenerateModelsViewModel viewModel;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final GenerateModelsPane content;

    /// @param reveal opens a folder in the desktop's file manager
    public GenerateModelsDialog(Desk desk, Consumer<Path> reveal) {
        Path base = ProjectFolder.of(desk.workspace().schemaFile());
        viewModel = new GenerateModelsViewModel(desk, base, reveal);
        content = new GenerateModelsPane(viewModel, new WaysOut());
    }

    /// Asks, and comes back once the dialog is closed. Call on the JavaFX thread.
    public void show(Window owner) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Generate models");
        dialog.setResizable(true);
        dialog.setDialogPane(pane());
        // Later, since the default button takes the focus once the dialog is shown.
        dialog.setOnShown(shown -> FxThread.later(content::focus));
        dialog.showAndWait();
        viewModel.close();
    }

    private DialogPane pane() {
        var pane = new DialogPane();
        pane.getStyleClass().add("sr-dialog");
        pane.setContent(content);
        pane.getButtonTypes().setAll(COPY, GENERATE, ButtonType.CANCEL);
        generate((Button) pane.lookupButton(GENERATE));
        copy((Button) pane.lookupButton(COPY));
        pane.lookupButton(ButtonType.CANCEL).setId("generate-cancel");
        return pane;
    }

    private void generate(Button button) {
        button.setId("generate-confirm");
        button.getStyleClass().add(Styles.ACCENT);
        ButtonBar.setButtonUniformSize(button, false);
        viewModel.workProperty().subscribe(work -> showWork(button, work));
        viewModel
                .previewProperty()
                .subscribe(
                        preview -> {
                            if (preview.orElse(null) instanceof Preview.Refused)
                                button.setText("Write files");
                        });
        button.addEventFilter(
                ActionEvent.ACTION,
                pressed -> {
                    pressed.consume(); // the dialog stays until all is written
                    viewModel.generate(dialog::close);
                });
    }

    /// While a preview is read the button says what it said before.
    private static void showWork(Button button, Optional<PlannedWork> work) {
        button.setDisable(work.filter(each -> !each.isEmpty()).isEmpty());
        work.ifPresent(each -> button.setText(each.verb()));
    }

    private void copy(Button button) {
        button.setId("generate-copy-command");
        ButtonBar.setButtonUniformSize(button, false);
        viewModel.commandProperty().subscribe(command -> showCommand(button, command));
        button.addEventFilter(
                ActionEvent.ACTION,
                pressed -> {
                    pressed.consume();
                    viewModel.commandProperty().get().ifPresent(this::copy);
                });
    }

    private static void showCommand(Button button, Optional<String> command) {
        button.setDisable(command.isEmpty());
        button.setTooltip(command.map(Tooltip::new).orElse(null));
        button.setAccessibleHelp(
                command.orElse(
                        "The command line overwrites all files edited by hand or none of them."));
    }

    private void copy(String command) {
        SystemClipboard.put(command);
        viewModel.desk().notices().done("Copied the command");
    }

    private final class WaysOut implements GenerateModelsPane.Ways {
        @Override
        public void close() {
            dialog.close();
        }

        @Override
        public void toSchema() {
            dialog.close();
            viewModel.desk().links().showSchema();
        }
    }
}
