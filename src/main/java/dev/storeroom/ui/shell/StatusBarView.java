package dev.storeroom.ui.shell;

import atlantafx.base.theme.Styles;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.sync.SyncPanelPage;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The line at the bottom: what happened last, how long it took, what runs, what waits.
final class StatusBarView extends StatusBar {
    /// A task shorter than this is not worth a flicker.
    private static final Duration WORTH_SHOWING = Duration.millis(300);

    private final StatusViewModel viewModel;
    private final Tasks tasks;
    private final TaskList taskList;
    private final Consumer<SyncPanelPage> opener;
    private final BackendCommands localBackend;
    private final Label message = new Label();
    private final Hyperlink undo = new Hyperlink("Undo");
    private final Hyperlink way = new Hyperlink();
    private final Label timing = new Label();
    private final Button running = new Button();
    private final Label size = new Label();
    private final Label readOnly = new Label("Read-only", new FontIcon(Feather.LOCK));
    private final Button backend = badge("backend", Feather.SERVER, "sr-done");
    private final Button pending = badge("pending", Feather.ARROW_UP, "sr-pending");
    private final Button conflicts = badge("conflicts", Feather.ALERT_TRIANGLE, "sr-conflict");
    private final Button failed = badge("failed", Feather.X_CIRCLE, "sr-failed");
    private final PauseTransition worthShowing = new PauseTransition(WORTH_SHOWING);

    /// @param opener brings a page of the side panel into view
    StatusBarView(
            StatusViewModel viewModel,
            Tasks tasks,
            Consumer<SyncPanelPage> opener,
            BackendCommands localBackend) {
        this.viewModel = viewModel;
        this.tasks = tasks;
        taskList = new TaskList(tasks);
        this.opener = opener;
        this.localBackend = localBackend;
        build();
        bind();
    }

    /// Shows how much waits for upload and for a decision.
    void showCounts(Map<String, ModelCounts> counts) {
        ModelCounts total = counts.values().stream().reduce(ModelCounts.NONE, ModelCounts::plus);
        show(pending, total.pending(), "change", "kept for upload");
        show(conflicts, total.conflicts(), "conflict", "to decide");
        show(failed, total.failed(), "change", "refused by the server");
    }

    /// Shows the size of the database; nothing for an empty text.
    void showSize(String text) {
        size.setText(text);
        size.setVisible(!text.isEmpty());
    }

    /// Says that nothing can be changed, where that is so.
    void showReadOnly(boolean isReadOnly) {
        readOnly.setVisible(isReadOnly);
    }

    private void build() {
        setId("status-bar");
        setFocusTraversable(false); // what can be pressed in it is
        setText("");
        message.setId("status-message");
        message.setAccessibleRole(AccessibleRole.TEXT);
        message.getStyleClass().add("status-message");
        undo.setId("status-undo");
        way.setId("status-way");
        way.setMnemonicParsing(false);
        timing.setId("status-timing");
        size.setId("status-size");
        running.setId("status-tasks");
        running.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "status-tasks");
        running.setGraphic(new FontIcon(Feather.LOADER));
        running.setVisible(false);
        running.managedProperty().bind(running.visibleProperty());
        readOnly.setId("status-read-only");
        readOnly.setAccessibleText("Read-only: nothing can be changed here");
        readOnly.setTooltip(
                new Tooltip("This workspace is open read-only, so nothing can be changed."));
        readOnly.setVisible(false);
        for (Label label : List.of(timing, size, readOnly)) {
            label.getStyleClass().addAll("sr-hint", "status-part");
            label.managedProperty().bind(label.visibleProperty());
        }
        size.setVisible(false);
        getLeftItems().addAll(message, way, undo);
        // A sentence that is too long for the line is cut, never what stands beside it.
        var parts = List.of(running, timing, size, readOnly, backend, pending, conflicts, failed);
        for (Region part : parts) part.setMinWidth(Region.USE_PREF_SIZE);
        undo.setMinWidth(Region.USE_PREF_SIZE);
        way.setMinWidth(Region.USE_PREF_SIZE);
        getRightItems().addAll(parts);
    }

    private void bind() {
        viewModel.messageProperty().subscribe(this::show);
        timing.textProperty().bind(viewModel.timingProperty());
        timing.visibleProperty().bind(viewModel.timingProperty().isNotEmpty());
        undo.setOnAction(pressed -> viewModel.undoShown());
        running.setOnAction(pressed -> taskList.show(running));
        backend.setOnAction(pressed -> localBackend.show());
        localBackend.port().subscribe(this::showBackend);
        pending.setOnAction(pressed -> opener.accept(SyncPanelPage.OUTBOX));
        conflicts.setOnAction(pressed -> opener.accept(SyncPanelPage.CONFLICTS));
        failed.setOnAction(pressed -> opener.accept(SyncPanelPage.OUTBOX));
        worthShowing.setOnFinished(finished -> refreshTasks());
        tasks.running().addListener((InvalidationListener) changed -> tasksChanged());
    }

    private void show(StatusViewModel.Message shown) {
        message.setText(shown.sentence());
        message.setTooltip(shown.sentence().isEmpty() ? null : new Tooltip(shown.sentence()));
        message.setGraphic(icon(shown));
        undo.setVisible(shown.step() != null);
        if (shown.step() != null) undo.setAccessibleText("Undo " + shown.step().name());
        show(shown.way());
    }

    private void show(StatusViewModel.@Nullable Way leading) {
        way.setVisible(leading != null);
        way.setManaged(leading != null);
        if (leading == null) return;
        way.setText(leading.text());
        way.setOnAction(pressed -> leading.handler().run());
    }

    private static FontIcon icon(StatusViewModel.Message shown) {
        var icon = new FontIcon(shown.isFailure() ? Feather.ALERT_OCTAGON : Feather.CHECK);
        icon.getStyleClass().add(shown.isFailure() ? "sr-failed" : "sr-done");
        return icon;
    }

    private void tasksChanged() {
        if (running.isVisible() || tasks.running().isEmpty()) {
            worthShowing.stop();
            refreshTasks();
        } else {
            worthShowing.play();
        }
    }

    private void refreshTasks() {
        List<String> titles = tasks.titles();
        running.setVisible(!titles.isEmpty());
        running.setText(titles.size() > 1 ? titles.size() + " tasks" : String.join("", titles));
    }

    private void showBackend(int port) {
        String sentence = "The local backend serves port %d: show its requests".formatted(port);
        backend.setVisible(port > 0);
        backend.setText("Port " + port);
        backend.setAccessibleText(sentence);
        backend.setTooltip(new Tooltip(sentence));
    }

    private static void show(Button badge, long count, String noun, String what) {
        String sentence = Counted.of(count, noun) + " " + what;
        badge.setVisible(count > 0);
        badge.setText(Counted.number(count));
        badge.setAccessibleText(sentence);
        badge.setTooltip(new Tooltip(sentence));
    }

    private static Button badge(String name, Ikon ikon, String style) {
        var icon = new FontIcon(ikon);
        icon.getStyleClass().add(style);
        var badge = new Button("", icon);
        badge.setId("status-" + name);
        badge.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "status-badge", style);
        badge.setVisible(false);
        badge.managedProperty().bind(badge.visibleProperty());
        return badge;
    }
}
