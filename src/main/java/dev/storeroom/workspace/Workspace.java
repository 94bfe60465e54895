package dev.storeroom.workspace;

import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.schema.reader.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One open schema: its data, and what is remembered for it between runs.
///
/// Any thread may use it; `remember` and `close` wait for the disk.
public final class Workspace implements AutoCloseable {
    private final Path folder;
    private final OpenSchema source;
    private final DataStore dataStore;
    private final JsonFile memory;
    private final Optional<WorkspaceLock> lock;

    Workspace(
            Path folder,
            OpenSchema source,
            DataStore dataStore,
            JsonFile memory,
            Optional<WorkspaceLock> lock) {
        this.folder = folder;
        this.source = source;
        this.dataStore = dataStore;
        this.memory = memory;
        this.lock = lock;
    }

    /// The file or folder that was opened, as a canonical path.
    public Path schemaFile() {
        return source.path();
    }

    /// The schema as it was read.
    public String schemaText() {
        return source.text();
    }

    /// The files of the schema, under the names that its problems give them; never empty.
    public List<SourceText> schemaSources() {
        return source.sources();
    }

    public Schema schema() {
        return source.read().schema();
    }

    /// Everything found wrong in the schema, in the order it stands there.
    public List<SchemaProblem> problems() {
        return source.read().problems();
    }

    public DataStore dataStore() {
        return dataStore;
    }

    /// Tells whether the data may not be written: another process has it, or the file says so.
    public boolean isReadOnly() {
        return dataStore.isReadOnly();
    }

    /// Where this workspace's files lie.
    public Path folder() {
        return folder;
    }

    /// The API of an Amplify project that the schema belongs to; empty if it lies in none.
    public Optional<ApiProject> api() {
        return ApiProject.of(schemaFile());
    }

    /// Where the local backend of this schema keeps its records, here and on the command line.
    ///
    /// @throws IOException if the folders of backends cannot be used
    public Path backendFolder() throws IOException {
        return backends().of(schemaFile(), schemaFile());
    }

    /// Where the certificate of all local backends is kept.
    public Path backendCertificates() {
        return backends().certificates();
    }

    private BackendFolders backends() {
        return new BackendFolders(folder.resolve("../..").normalize());
    }

    /// What was typed into this schema's files and not saved.
    public SchemaDrafts schemaDrafts() {
        return new SchemaDrafts(folder);
    }

    /// Something remembered for this workspace, such as a table's columns; null's value if nothing
    /// is. Clearing the data keeps it.
    public Value remembered(String name) {
        return memory.get(MEMORY + name);
    }

    /// Remembers it beyond this run. In a read-only workspace, for this run only.
    public void remember(String name, Value value) {
        if (!isReadOnly()) memory.put(MEMORY + name, value);
    }

    private static final String MEMORY = "view/";

    @Override
    public void close() {
        dataStore.close();
        try {
            if (lock.isPresent()) lock.get().close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not release " + folder, e);
        }
    }
}
