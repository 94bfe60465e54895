package dev.storeroom.ui.shell;

import dev.storeroom.data.Value;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.FxThread;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.ui.theme.ThemeChoice;
import dev.storeroom.workspace.LogFile;
import dev.storeroom.workspace.Workspaces;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The main window: everything is made here once and put together. For the JavaFX thread.
public final class AppWindow {
    private static final Logger LOG = LoggerFactory.getLogger(AppWindow.class);
    private static final String THEME = "theme";
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private final Stage stage;
    private final Workspaces data;
    private final ShellViewModel shell;
    private final AppTheme theme;
    private final NormalBounds bounds;
    private final Exit exit;

    private AppWindow(Stage stage, Workspaces data, Dialogs dialogs, Optional<Path> schema) {
        this.stage = stage;
        this.data = data;
        var faults = new Faults(dialogs);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.report(fault));
        var tasks = new Tasks(faults::show);
        var files = new SchemaFiles(data.dataFolder().resolve("samples"));
        shell = new ShellViewModel(data, files, tasks, dialogs);
        bounds = new NormalBounds(stage);
        exit = new Exit(stage, bounds, shell, data);
        // First of all, so that it goes on while the window is being made.
        schema.ifPresentOrElse(shell::open, () -> leftOpen().ifPresent(shell::reopen));
        theme = new AppTheme();
        theme.choiceProperty().set(themeKept());
    }

    /// Fills the stage and shows it as soon as the JavaFX thread is free.
    ///
    /// @param opener shows a folder in the desktop's file browser
    /// @param schema opened as if a person had chosen it, while the window is being made; without
    ///   one, the schema is opened again that was open when the window was left
    public static AppWindow open(
            Stage stage,
            Workspaces data,
            LogFile log,
            Dialogs dialogs,
            Consumer<Path> opener,
            Optional<Path> schema) {
        var window = new AppWindow(stage, data, dialogs, schema);
        var about = About.ofHere(version(), data.dataFolder());
        var host = new WindowHost(window.exit, log.file(), opener, about);
        window.show(new ShellView(window.shell, window.theme, host));
        return window;
    }

    /// The theme, which the person may change at any time.
    public AppTheme theme() {
        return theme;
    }

    /// Keeps what is to be kept and closes the window.
    public void leave() {
        exit.leave();
    }

    private void show(ShellView view) {
        if (data.setting(Exit.GUIDE) instanceof Value.Text(String done))
            shell.guide().restore(done);
        shell.panes().restore(data.setting(ShownPanes.NAME));
        var scene = new Scene(view);
        theme.style(scene);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        for (int size : ICON_SIZES) {
            var icon = AppTheme.class.getResourceAsStream("icons/storeroom-" + size + ".png");
            if (icon != null) stage.getIcons().add(new Image(icon));
        }
        bounds.apply(
                WindowBounds.of(data.setting(WindowBounds.NAME))
                        .orElseGet(() -> WindowBounds.amid(Screen.getPrimary().getVisualBounds())));
        stage.setOnCloseRequest(
                request -> {
                    request.consume();
                    exit.leave();
                });
        stage.titleProperty()
                .bind(
                        shell.projectProperty()
                                .map(project -> project.title() + " — Storeroom")
                                .orElse("Storeroom"));
        theme.choiceProperty()
                .subscribe(
                        (before, choice) ->
                                shell.tasks()
                                        .run("Keeping the theme", () -> keep(choice))
                                        .onFailed(this::notKept));
        // What has been read by now is answered first, and so is in the first picture.
        FxThread.later(this::appear);
    }

    private void appear() {
        stage.show();
        LOG.info("Window shown");
    }

    /// The schema that was open when the window was left, if it is still there.
    private Optional<Path> leftOpen() {
        return data.setting(Exit.OPEN) instanceof Value.Text(String path)
                ? Optional.of(Path.of(path)).filter(Files::exists)
                : Optional.empty();
    }

    private ThemeChoice themeKept() {
        if (!(data.setting(THEME) instanceof Value.Text(String name))) return ThemeChoice.SYSTEM;
        for (ThemeChoice choice : ThemeChoice.values())
            if (choice.name().equals(name.toUpperCase(Locale.ROOT))) return choice;
        return ThemeChoice.SYSTEM;
    }

    private ThemeChoice keep(ThemeChoice choice) {
        data.set(THEME, Value.text(choice.name()));
        return choice;
    }

    private void notKept(Throwable failure) {
        shell.status()
                .failed(
                        "The theme holds until the window is closed; it cannot be kept. %s."
                                .formatted(failure.getMessage()));
    }

    private static String version() {
        String version = AppWindow.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
