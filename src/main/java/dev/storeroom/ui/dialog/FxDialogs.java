package dev.storeroom.ui.dialog;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks a person, in dialogs of the window that is in front.
public final class FxDialogs implements Dialogs {
    private static final ExtensionFilter SCHEMAS =
            new ExtensionFilter(
                    "Schemas",
                    "*.graphql",
                    "*.graphqls",
                    "*.gql",
                    "model-introspection.json",
                    "amplify_outputs.json");

    private final Supplier<Window> owner;

    /// @param owner the window that dialogs belong to
    public FxDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> chooseSchema() {
        var chooser = new FileChooser();
        chooser.setTitle("Open schema");
        chooser.getExtensionFilters().addAll(SCHEMAS, new ExtensionFilter("All files", "*.*"));
        return path(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner.get()));
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public boolean confirm(String question, String consequence, String verb) {
        return choose(question, consequence, List.of(verb)).isPresent();
    }

    @Override
    public boolean confirmLoss(String question, String loss, String verb) {
        var lose = new ButtonType(verb, ButtonBar.ButtonData.OTHER);
        var pane = new MessagePane(question, loss, List.of());
        return MessageDialog.show(owner.get(), pane, List.of(lose, ButtonType.CANCEL))
                .filter(lose::equals)
                .isPresent();
    }

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        var pane = new TextPane(title, label, suggestion);
        var accept = new ButtonType("OK", ButtonBar.ButtonData.OK_DONE);
        return MessageDialog.show(owner.get(), pane, List.of(accept, ButtonType.CANCEL))
                .filter(accept::equals)
                .map(chosen -> pane.text());
    }

    @Override
    public Optional<String> choose(String question, String detail, List<String> verbs) {
        List<ButtonType> buttons = new ArrayList<>();
        for (String verb : verbs) {
            var kind = buttons.isEmpty() ? ButtonBar.ButtonData.OK_DONE : ButtonBar.ButtonData.LEFT;
            buttons.add(new ButtonType(verb, kind));
        }
        buttons.add(ButtonType.CANCEL);
        var pane = new MessagePane(question, detail, List.of());
        return MessageDialog.show(owner.get(), pane, buttons)
                .filter(chosen -> chosen != ButtonType.CANCEL)
                .map(ButtonType::getText);
    }

    @Override
    public void tell(String headline, String text) {
        var pane = new MessagePane(headline, "", List.of(text));
        MessageDialog.show(owner.get(), pane, List.of(ButtonType.CLOSE));
    }

    @Override
    public void showProblem(String sentence, List<String> details) {
        var pane = new MessagePane("That did not work", sentence, details);
        MessageDialog.show(owner.get(), pane, List.of(ButtonType.CLOSE));
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
