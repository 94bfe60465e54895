package dev.storeroom.workspace;

import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.DataStoreConfig;
import dev.storeroom.datastore.DataStoreOpening;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaSource;
import dev.storeroom.store.Snapshots;
import dev.storeroom.store.StoreException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The data folder: every workspace in it, the recent files and the application's settings.
///
/// Any thread may use it; all but reading settings waits for the disk.
public final class Workspaces {
    private static final Logger LOG = LoggerFactory.getLogger(Workspaces.class);
    private static final String STORE = "store.db";

    /// What a workspace is opened for.
    public enum Access {
        WRITE,
        READ_ONLY
    }

    private final Path dataFolder;
    private final DataFolder folders;
    private final JsonFile settings;
    private final RecentFiles recent;
    private final InstantSource clock = InstantSource.system();

    /// @param dataFolder where everything is kept; made if missing
    public Workspaces(Path dataFolder) {
        this.dataFolder = dataFolder;
        try {
            Files.createDirectories(dataFolder);
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.UNREACHABLE, "make", dataFolder, e);
        }
        folders = new DataFolder(dataFolder);
        settings = new JsonFile(dataFolder.resolve("settings.json"));
        recent = new RecentFiles(settings);
    }

    /// The folder that the platform means for application data.
    public static Path defaultFolder() {
        return DataFolder.ofPlatform(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", ".")));
    }

    /// Where everything is kept.
    public Path dataFolder() {
        return dataFolder;
    }

    /// Opens a schema file, a folder of schema files, or an Amplify project's root.
    public OpenOutcome open(Path schema, Access access) {
        return switch (SchemaFiles.find(schema)) {
            case SchemaSource.Unreadable(var path, var problems) ->
                    new OpenOutcome.Unreadable(path, problems);
            case SchemaSource.Found found -> open(OpenSchema.of(found), access);
        };
    }

    /// What keeps an open schema from being opened again as its files read now: no model of it can
    /// be read, or its data does not fit; empty if nothing does.
    public Optional<OpenOutcome.Declined> obstacle(Workspace open) {
        return switch (SchemaFiles.find(open.schemaFile())) {
            case SchemaSource.Unreadable(var path, var problems) ->
                    Optional.of(new OpenOutcome.Unreadable(path, problems));
            case SchemaSource.Found found when hasNoModel(found.read()) ->
                    Optional.of(new OpenOutcome.Unreadable(found.path(), found.read().problems()));
            case SchemaSource.Found found -> misfit(OpenSchema.of(found), open);
        };
    }

    private static Optional<OpenOutcome.Declined> misfit(OpenSchema source, Workspace open) {
        List<String> misfits = open.dataStore().misfits(source.read().schema());
        if (misfits.isEmpty()) return Optional.empty();
        return Optional.of(refused(source, open.folder().resolve(STORE), misfits));
    }

    private static boolean hasNoModel(SchemaRead read) {
        return read.hasErrors()
                && read.schema().models().isEmpty()
                && read.schema().unavailable().isEmpty();
    }

    private OpenOutcome open(OpenSchema source, Access access) {
        try {
            Optional<DataFolder.Entry> known = folders.find(source.path());
            if (known.isPresent()) return open(source, known.get(), access);
            Optional<DataFolder.Entry> moved = folders.findMoved(source.text());
            if (moved.isPresent())
                return new OpenOutcome.Moved(source.path(), Path.of(moved.get().schema()));
            return openNew(source);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private OpenOutcome openNew(OpenSchema source) throws IOException {
        return open(source, folders.create(), Access.WRITE);
    }

    /// After `Moved`: goes on with the data of the old path, and with that of its local backend.
    public OpenOutcome adopt(OpenOutcome.Moved moved) {
        return afresh(
                moved.schema(),
                source -> {
                    Optional<DataFolder.Entry> old = folders.find(moved.oldSchema());
                    new BackendFolders(dataFolder).move(moved.oldSchema(), source.path());
                    return old.isPresent()
                            ? open(source, old.get(), Access.WRITE)
                            : openNew(source);
                });
    }

    /// After `Moved`, `Refused` or `Broken`: starts with an empty store. What was there for this
    /// path is set aside as a snapshot.
    public OpenOutcome openEmpty(Path schema) {
        return afresh(
                schema,
                source -> {
                    Optional<DataFolder.Entry> known = folders.find(source.path());
                    if (known.isEmpty()) return openNew(source);
                    setAside(known.get().folder());
                    return open(source, known.get(), Access.WRITE);
                });
    }

    private interface Opening {
        OpenOutcome of(OpenSchema source) throws IOException;
    }

    private OpenOutcome afresh(Path schema, Opening opening) {
        try {
            return switch (SchemaFiles.find(schema)) {
                case SchemaSource.Unreadable(var path, var problems) ->
                        new OpenOutcome.Unreadable(path, problems);
                case SchemaSource.Found found -> opening.of(OpenSchema.of(found));
            };
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private void setAside(Path folder) throws IOException {
        Optional<WorkspaceLock> lock = WorkspaceLock.take(folder);
        if (lock.isEmpty()) return;
        try (WorkspaceLock _ = lock.get()) {
            Snapshots snapshots = snapshots(folder);
            snapshots.setAside(
                    folder.resolve(STORE), snapshots.newFile(Snapshots.Reason.SET_ASIDE));
        }
    }

    private Snapshots snapshots(Path folder) {
        return new Snapshots(folder.resolve("snapshots"), clock);
    }

    private OpenOutcome open(OpenSchema source, DataFolder.Entry entry, Access access)
            throws IOException {
        Path folder = entry.folder();
        boolean readOnly =
                access == Access.READ_ONLY
                        || WriteProtection.isOn(folder)
                        || WriteProtection.isOn(folder.resolve(STORE));
        Optional<WorkspaceLock> lock = readOnly ? Optional.empty() : WorkspaceLock.take(folder);
        if (!readOnly && lock.isEmpty())
            return new OpenOutcome.Locked(source.path(), WorkspaceLock.holder(folder));
        OpenOutcome outcome = open(source, entry, readOnly, lock);
        if (!(outcome instanceof OpenOutcome.Opened) && lock.isPresent()) lock.get().close();
        return outcome;
    }

    private OpenOutcome open(
            OpenSchema source,
            DataFolder.Entry entry,
            boolean readOnly,
            Optional<WorkspaceLock> lock) {
        Path store = entry.folder().resolve(STORE);
        var config =
                new DataStoreConfig(
                        store,
                        snapshots(entry.folder()),
                        source.read().schema(),
                        readOnly,
                        clock,
                        () -> UUID.randomUUID().toString());
        try {
            return switch (DataStore.tryOpen(config)) {
                case DataStoreOpening.Opened(DataStore dataStore) -> {
                    if (!readOnly) entry.isFor(source);
                    keepRecent(source.path());
                    dataStore.start();
                    yield new OpenOutcome.Opened(
                            new Workspace(entry.folder(), source, dataStore, entry.file(), lock));
                }
                case DataStoreOpening.Refused(List<String> differences) ->
                        refused(source, store, differences);
            };
        } catch (StoreException e) {
            return new OpenOutcome.Broken(source.path(), store, e);
        }
    }

    /// A list that cannot be written is no reason not to open the schema.
    private void keepRecent(Path schema) {
        try {
            recent.opened(schema, clock.instant());
        } catch (UncheckedIOException e) {
            LOG.warn("{} is not in the list of recent schemas", schema, e);
        }
    }

    /// A schema with errors may lack what it only says wrongly: that must never be a reason to set
    /// data aside.
    private static OpenOutcome.Declined refused(
            OpenSchema source, Path store, List<String> differences) {
        return source.read().hasErrors()
                ? new OpenOutcome.Unreadable(source.path(), source.read().problems())
                : new OpenOutcome.Refused(source.path(), store, differences);
    }

    private StoreException unreachable(IOException cause) {
        return new StoreException(StoreException.Kind.UNREACHABLE, "use", dataFolder, cause);
    }

    /// Schemas opened before, newest first.
    public List<Recent> recent() {
        return recent.list();
    }

    public void forgetRecent() {
        recent.forget();
    }

    /// An application setting such as `theme`; null's value if it was never set.
    public Value setting(String name) {
        return settings.get("setting/" + name);
    }

    public void set(String name, Value value) {
        settings.put("setting/" + name, value);
    }
}
