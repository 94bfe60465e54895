package dev.storeroom.ui.inspector;

import atlantafx.base.theme.Styles;

import dev.storeroom.ui.desk.Desk;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;

/// Asks which local data to clear, says what goes, and clears it. No button is the default: Enter
/// alone clears nothing.
public final class ClearDataDialog {
    private final Desk desk;

    public ClearDataDialog(Desk desk) {
        this.desk = desk;
    }

    /// Counts what there is, then asks. Call on the JavaFX thread.
    ///
    /// @param cleared runs when the person has said yes
    public void ask(Window owner, Runnable cleared) {
        desk.tasks()
                .run(
                        "Counting what would be cleared",
                        () -> ClearSurvey.of(desk.workspace().dataStore()))
                .onDone(findings -> show(owner, findings, cleared));
    }

    private void show(Window owner, ClearSurvey.Findings findings, Runnable cleared) {
        if (ClearPlan.total(findings.plans()).isEmpty()) {
            desk.notices().done("There is no local data to clear");
            return;
        }
        var viewModel = new ClearDataViewModel(desk, findings);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Clear local data");
        dialog.setResizable(true);
        var clear = new ButtonType("Clear", ButtonData.OTHER);
        dialog.setDialogPane(pane(viewModel, clear));
        if (dialog.showAndWait().filter(clear::equals).isEmpty()) return;
        viewModel.clear();
        cleared.run();
    }

    /// The dialog's content with its buttons, as a window shows it.
    static DialogPane pane(ClearDataViewModel viewModel, ButtonType clear) {
        var pane = new DialogPane();
        pane.getStyleClass().add("sr-dialog");
        pane.setContent(new ClearDataPane(viewModel));
        pane.getButtonTypes().setAll(clear, ButtonType.CANCEL);
        var button = (Button) pane.lookupButton(clear);
        button.setId("clear-confirm");
        button.getStyleClass().add(Styles.DANGER);
        button.disableProperty().bind(viewModel.confirmedBinding().not());
        viewModel.planProperty().subscribe(plan -> button.setText(plan.verb()));
        var cancel = (Button) pane.lookupButton(ButtonType.CANCEL);
        cancel.setId("clear-cancel");
        ButtonBar.setButtonUniformSize(button, false);
        return pane;
    }
}
