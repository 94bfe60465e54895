package dev.storeroom.ui.tour;

import dev.storeroom.ui.dialog.ChosenFile;
import dev.storeroom.ui.dialog.FxDialogs;
import dev.storeroom.ui.shell.AppWindow;
import dev.storeroom.ui.theme.ThemeChoice;
import dev.storeroom.workspace.LogFile;
import dev.storeroom.workspace.Workspaces;

import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;

/// The real window over a data folder of the tour's own.
final class TourWindow {
    /// Stays within the headless platform's screen of 1000 × 1000.
    private static final double WIDTH = 980;

    private static final double HEIGHT = 700;

    private final Path data;
    private final Path schema;
    private final LogFile log;
    private final Hand hand;
    private Stage stage;
    private AppWindow window;

    /// @param schema the file that whoever opens a schema chooses
    TourWindow(Path data, Path schema, LogFile log, Hand hand) {
        this.data = data;
        this.schema = schema;
        this.log = log;
        this.hand = hand;
        stage = Hand.onFx(Stage::new);
        window = open(Optional.empty());
    }

    private AppWindow open(Optional<Path> named) {
        return Hand.onFx(
                () -> {
                    var workspaces = new Workspaces(data.resolve("data"));
                    var dialogs = new ChosenFile(new FxDialogs(() -> stage), schema);
                    var opened =
                            AppWindow.open(stage, workspaces, log, dialogs, folder -> {}, named);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                    return opened;
                });
    }

    void leave() {
        Hand.onFx(
                () -> {
                    window.leave();
                    return stage;
                });
        hand.until("the window is closed", () -> !stage.isShowing());
    }

    /// Leaves, and starts with nothing named.
    void restart() {
        restart(Optional.empty());
    }

    /// Leaves, and starts with the schema named on the command line.
    void restartWithSchema() {
        restart(Optional.of(schema));
    }

    private void restart(Optional<Path> named) {
        leave();
        stage = Hand.onFx(Stage::new);
        window = open(named);
    }

    void dress(ThemeChoice theme) {
        Hand.onFx(
                () -> {
                    window.theme().choiceProperty().set(theme);
                    return window;
                });
    }

    /// What the file holds now.
    Stored stored() {
        return Stored.of(data, schema);
    }

    /// The id of the grid's cell for the post of that title.
    String cell(String title, String field) {
        return Stored.cell(data, schema, title, field);
    }
}
