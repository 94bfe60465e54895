package dev.storeroom.ui.backend;

import atlantafx.base.theme.Styles;

import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.ui.fx.FxThread;
import dev.storeroom.workspace.Workspace;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;

import java.util.List;
import java.util.Optional;

/// Asks how the local backend shall serve, and starts it.
public final class StartBackendDialog {
    private static final ButtonType START = new ButtonType("Start", ButtonData.OK_DONE);

    private final BackendControl control;

    public StartBackendDialog(BackendControl control) {
        this.control = control;
    }

    /// Asks. Call on the JavaFX thread.
    ///
    /// @param started runs when the backend is on its way
    public void ask(Window owner, Runnable started) {
        Workspace workspace = control.desk().workspace();
        List<String> errors =
                workspace.problems().stream()
                        .filter(SchemaProblem::isError)
                        .map(SchemaProblem::toString)
                        .toList();
        if (!errors.isEmpty()) {
            control.desk()
                    .dialogs()
                    .showProblem(
                            "No backend can be made of a schema with errors. Correct them in the"
                                    + " Schema tab, then start it again.",
                            errors);
            return;
        }
        control.readTerms(terms -> ask(owner, started, terms));
    }

    private void ask(Window owner, Runnable started, Optional<ProjectTerms> terms) {
        boolean isOpen = control.desk().workspace().schema().isOpen();
        var pane = new StartBackendPane(control.lastChoice(), terms, isOpen);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Start local backend");
        dialog.setDialogPane(around(pane));
        dialog.setOnShown(shown -> FxThread.later(pane::focus));
        if (dialog.showAndWait().filter(START::equals).isEmpty()) return;
        control.start(pane.choice());
        started.run();
    }

    private static DialogPane around(StartBackendPane content) {
        var pane = new DialogPane();
        pane.getStyleClass().add("sr-dialog");
        pane.setContent(content);
        pane.getButtonTypes().setAll(START, ButtonType.CANCEL);
        var start = (Button) pane.lookupButton(START);
        start.setId("start-backend-confirm");
        start.getStyleClass().add(Styles.ACCENT);
        start.disableProperty().bind(content.isValid().not());
        pane.lookupButton(ButtonType.CANCEL).setId("start-backend-cancel");
        return pane;
    }
}
