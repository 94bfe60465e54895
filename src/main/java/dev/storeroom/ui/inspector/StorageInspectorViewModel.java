package dev.storeroom.ui.inspector;

import dev.storeroom.data.Snapshot;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.StorageReport;
import dev.storeroom.ui.desk.ByteSize;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.LatestReading;
import dev.storeroom.ui.desk.StoreChanges;
import dev.storeroom.ui.fx.SystemClipboard;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What lies on the disk, read again after every change; and what can be done to the file.
///
/// Lives on the JavaFX thread. Who owns the tab closes it.
public final class StorageInspectorViewModel implements AutoCloseable {
    private final Desk desk;
    private final DataStore store;
    private final Consumer<Path> reveal;
    private final LocalData localData;
    private final LatestReading<StoragePicture> reading;
    private final StoreChanges changes;
    private final ReadOnlyObjectWrapper<@Nullable StoragePicture> picture =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<IntegrityState> integrity =
            new ReadOnlyObjectWrapper<>(new IntegrityState.Unchecked());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param reveal opens a folder in the desktop's file manager
    public StorageInspectorViewModel(Desk desk, Consumer<Path> reveal) {
        this.desk = desk;
        this.reveal = reveal;
        store = desk.workspace().dataStore();
        localData = new LocalData(desk);
        reading = new LatestReading<>(desk, "Inspecting the storage", this::read, picture::set);
        changes = new StoreChanges(store, desk.tasks(), commit -> refresh());
    }

    /// Null until read for the first time.
    ReadOnlyObjectProperty<@Nullable StoragePicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<IntegrityState> integrityProperty() {
        return integrity.getReadOnlyProperty();
    }

    /// True while the file is checked or compacted.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return desk.workspace().isReadOnly();
    }

    public void refresh() {
        reading.refresh();
    }

    void checkIntegrity() {
        busy.set(true);
        integrity.set(new IntegrityState.Checking());
        desk.tasks()
                .run("Checking the database", store::checkIntegrity)
                .onDone(this::checked)
                .onFailed(
                        failure -> {
                            integrity.set(new IntegrityState.Unchecked());
                            failed("The database could not be checked", failure);
                        });
    }

    void compact() {
        busy.set(true);
        desk.tasks()
                .run("Compacting the database", this::compactFile)
                .onDone(this::compacted)
                .onFailed(failure -> failed("The database could not be compacted", failure));
    }

    void copyPath(String path) {
        SystemClipboard.put(path);
        desk.notices().done("Copied the path");
    }

    void reveal() {
        StoragePicture shown = picture.get();
        if (shown != null) reveal.accept(shown.report().file().toAbsolutePath().getParent());
    }

    void restore(Snapshot snapshot) {
        localData.askAndRestore(snapshot, this::refresh);
    }

    @Override
    public void close() {
        changes.close();
    }

    private StoragePicture read() {
        return new StoragePicture(store.schema(), store.storage(), store.snapshots());
    }

    private void checked(List<String> findings) {
        busy.set(false);
        integrity.set(
                findings.isEmpty()
                        ? new IntegrityState.Sound()
                        : new IntegrityState.Damaged(findings));
    }

    private void failed(String what, Throwable failure) {
        busy.set(false);
        desk.notices().failed(what + ". " + failure.getMessage());
    }

    private long compactFile() {
        StorageReport before = store.storage();
        store.compact();
        return before.fileBytes() - store.storage().fileBytes();
    }

    private void compacted(long savedBytes) {
        busy.set(false);
        desk.notices()
                .done(
                        savedBytes > 0
                                ? "Compacted the database: %s freed"
                                        .formatted(ByteSize.text(savedBytes))
                                : "The database is as small as it can be");
        refresh();
    }
}
