package dev.storeroom.ui.shell;

import dev.storeroom.data.Value;
import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.dialog.FxDialogs;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.ui.theme.ThemeChoice;
import dev.storeroom.workspace.LogFile;
import dev.storeroom.workspace.Workspaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The application: makes everything once and puts it together.
///
/// Arguments: `--data DIR` for another data folder, and a schema to open.
public final class StoreroomApp extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(StoreroomApp.class);
    private static final String THEME = "theme";
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private @Nullable Workspaces workspaces;
    private @Nullable LogFile logFile;

    /// Opens the window and waits until it is closed.
    public static void open(String... arguments) {
        launch(StoreroomApp.class, arguments);
    }

    @Override
    public void init() {
        String folder = getParameters().getNamed().get("data");
        workspaces =
                new Workspaces(folder == null ? Workspaces.defaultFolder() : Path.of(folder));
        logFile = LogFile.startIn(workspaces.dataFolder());
    }

    @Override
    public void start(Stage stage) {
        Workspaces data = Objects.requireNonNull(workspaces);
        var theme = new AppTheme();
        theme.choiceProperty().set(themeKept(data));
        Dialogs dialogs = new FxDialogs(() -> stage);
        var faults = new Faults(dialogs);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.report(fault));
        var tasks = new Tasks(faults::show);
        var files = new SchemaFiles(data.dataFolder().resolve("samples"));
        var shell = new ShellViewModel(data, files, tasks, dialogs);
        if (data.setting(Exit.GUIDE) instanceof Value.Text(String done)) shell.guide().restore(done);
        var exit = new Exit(stage, shell, data);
        LogFile log = Objects.requireNonNull(logFile);
        var host = new WindowHost(exit, log, data, dialogs, this::reveal, version());
        var view = new ShellView(shell, theme, host);
        stage.setOnCloseRequest(
                request -> {
                    request.consume();
                    exit.leave();
                });
        show(stage, view, theme, data);
        stage.titleProperty()
                .bind(
                        shell.projectProperty()
                                .map(project -> project.name() + " — Storeroom")
                                .orElse("Storeroom"));
        theme.choiceProperty()
                .subscribe(choice -> tasks.run("Keeping the theme", () -> keep(data, THEME, choice.name())));
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(shell::open);
    }

    private static void show(Stage stage, ShellView view, AppTheme theme, Workspaces data) {
        var scene = new Scene(view, 1280, 800);
        theme.style(scene);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        for (int size : ICON_SIZES) {
            var icon = AppTheme.class.getResourceAsStream("icons/storeroom-" + size + ".png");
            if (icon != null) stage.getIcons().add(new Image(icon));
        }
        WindowBounds.of(data.setting(WindowBounds.NAME)).ifPresent(bounds -> bounds.apply(stage));
        stage.show();
        LOG.info("Window shown");
    }

    private void reveal(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }

    private static ThemeChoice themeKept(Workspaces data) {
        if (!(data.setting(THEME) instanceof Value.Text(String name))) return ThemeChoice.SYSTEM;
        for (ThemeChoice choice : ThemeChoice.values())
            if (choice.name().equals(name.toUpperCase(Locale.ROOT))) return choice;
        return ThemeChoice.SYSTEM;
    }

    private static String version() {
        String version = StoreroomApp.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    private static boolean keep(Workspaces data, String name, String text) {
        data.set(name, Value.text(text));
        return true;
    }
}
