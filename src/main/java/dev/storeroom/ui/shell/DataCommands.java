package dev.storeroom.ui.shell;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.Snapshot;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.sync.SyncState;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.welcome.GettingStarted;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What is done with all of a schema's data at once: clear it, take the clearing back.
final class DataCommands {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", java.util.Locale.ENGLISH);
    private static final int MOST_OFFERED = 4;

    private final ShellViewModel shell;
    private final Runnable outbox;

    /// @param outbox brings the outbox into view
    DataCommands(ShellViewModel shell, Runnable outbox) {
        this.shell = shell;
        this.outbox = outbox;
    }

    void showOutbox() {
        shell.guide().done().add(GettingStarted.Step.OUTBOX);
        outbox.run();
    }

    /// Sets all local data aside as a snapshot, after saying what that means.
    void clear() {
        withDesk(
                desk -> {
                    DataStore store = desk.workspace().dataStore();
                    desk.tasks()
                            .run("Counting what would be cleared", store::counts)
                            .onDone(counts -> confirmClear(desk, counts));
                });
    }

    private void confirmClear(Desk desk, Map<String, ModelCounts> counts) {
        DataStore store = desk.workspace().dataStore();
        ModelCounts total = counts.values().stream().reduce(ModelCounts.NONE, ModelCounts::plus);
        if (total.rows() == 0 && total.pending() == 0) {
            shell.status().done("There is no local data to clear");
            return;
        }
        String question = "Clear %,d records from this computer?".formatted(total.rows());
        if (!desk.dialogs().confirm(question, consequence(counts, store.state()), "Clear")) return;
        desk.tasks().run("Clearing the local data", store::clear).onDone(this::cleared);
    }

    private void cleared(Snapshot snapshot) {
        shell.guide().done().add(GettingStarted.Step.CLEAR);
        shell.status()
                .done(
                        "Cleared %,d records. A snapshot was kept".formatted(snapshot.rows()),
                        "clear local data",
                        () -> withDesk(desk -> restore(desk, snapshot)));
    }

    /// Asks for a snapshot and puts it back.
    void restore() {
        withDesk(
                desk ->
                        desk.tasks()
                                .run(
                                        "Reading the snapshots",
                                        () -> desk.workspace().dataStore().snapshots())
                                .onDone(snapshots -> chooseSnapshot(desk, snapshots)));
    }

    private void chooseSnapshot(Desk desk, List<Snapshot> snapshots) {
        if (snapshots.isEmpty()) {
            shell.status().done("There is no snapshot to restore");
            return;
        }
        Map<String, Snapshot> byLabel = new LinkedHashMap<>();
        snapshots.stream().limit(MOST_OFFERED).forEach(each -> byLabel.put(label(each), each));
        desk.dialogs()
                .choose(
                        "Restore a snapshot?",
                        "What is here now is itself kept as a snapshot first.",
                        List.copyOf(byLabel.keySet()))
                .map(byLabel::get)
                .ifPresent(snapshot -> restore(desk, snapshot));
    }

    private void restore(Desk desk, Snapshot snapshot) {
        desk.tasks()
                .run("Restoring a snapshot", () -> desk.workspace().dataStore().restore(snapshot))
                .onDone(
                        aside ->
                                shell.status()
                                        .done(
                                                "Restored %,d records".formatted(snapshot.rows()),
                                                "restore",
                                                () -> withDesk(now -> restore(now, aside))));
    }

    private void withDesk(Consumer<Desk> work) {
        Project open = shell.projectProperty().get();
        if (open != null) work.accept(open.desk());
    }

    private static String consequence(Map<String, ModelCounts> counts, SyncState state) {
        String lines =
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue().rows() + entry.getValue().pending() > 0)
                        .map(entry -> "• " + line(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
        String server =
                switch (state) {
                    case SyncState.LocalOnly(), SyncState.Stopped() ->
                            "No backend is connected: this is the only copy.";
                };
        return lines
                + "\n\n"
                + server
                + " A snapshot is taken first, so this can be undone now, and later with Sync ▸"
                + " Restore Snapshot.";
    }

    private static String line(String model, ModelCounts counts) {
        String records = "%s: %,d records".formatted(model, counts.rows());
        return counts.pending() == 0
                ? records
                : records + ", %,d changes not yet synced".formatted(counts.pending());
    }

    private static String label(Snapshot snapshot) {
        return "%s (%,d records)"
                .formatted(
                        WHEN.format(snapshot.takenAt().atZone(ZoneId.systemDefault())),
                        snapshot.rows());
    }
}
