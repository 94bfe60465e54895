package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.TabContent;
import dev.storeroom.ui.inspector.StorageInspectorView;
import dev.storeroom.ui.inspector.StorageInspectorViewModel;
import dev.storeroom.ui.record.RecordTab;
import dev.storeroom.ui.welcome.WelcomeView;
import dev.storeroom.ui.welcome.WelcomeViewModel;

import javafx.scene.Parent;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Builds what each place shows.
final class TabContents {
    private final ShellViewModel shell;
    private final Supplier<Actions> actions;
    private final Consumer<Path> reveal;
    private final BackendCommands backend;

    /// @param actions asked when the shortcut sheet is first shown
    /// @param reveal opens a folder in the desktop's file manager
    TabContents(
            ShellViewModel shell,
            Supplier<Actions> actions,
            Consumer<Path> reveal,
            BackendCommands backend) {
        this.shell = shell;
        this.actions = actions;
        this.reveal = reveal;
        this.backend = backend;
    }

    TabContent of(Place place) {
        return switch (place) {
            case Place.Welcome() -> welcome();
            case Place.Model(String name) ->
                    new RecordTab(desk(), desk().workspace().schema().model(name));
            case Place.SchemaText() -> new SchemaTab(desk(), shell.schemaSurroundings());
            case Place.Storage() -> storage();
            case Place.Backend() -> backend.tab(project());
            case Place.Shortcuts() -> plain(new ShortcutsView(actions.get()));
            case Place.FilterLanguage() -> plain(new FilterLanguageView());
        };
    }

    private TabContent storage() {
        var viewModel = new StorageInspectorViewModel(desk(), reveal);
        var view = new StorageInspectorView(viewModel);
        return new PlainTab(view.root(), view::focus, viewModel::close);
    }

    private TabContent welcome() {
        var clock = InstantSource.system();
        var view =
                new WelcomeView(
                        new WelcomeViewModel(shell.recent().list(), shell.guide(), clock, shell));
        return new PlainTab(view, view::focus, () -> {});
    }

    private Desk desk() {
        return project().desk();
    }

    private Project project() {
        return Objects.requireNonNull(shell.projectProperty().get(), "no schema is open");
    }

    private static TabContent plain(Parent root) {
        return new PlainTab(root, root::requestFocus, () -> {});
    }
}
