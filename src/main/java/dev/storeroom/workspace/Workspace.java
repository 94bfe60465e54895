package dev.storeroom.workspace;

import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SchemaProblem;
import java.nio.file.Path;
import java.util.List;

/// One open schema: its data, and the layout and settings kept for it.
public final class Workspace implements AutoCloseable {
    public Path schemaFile() { throw new UnsupportedOperationException(); }
    public String schemaText() { throw new UnsupportedOperationException(); }
    public Schema schema() { throw new UnsupportedOperationException(); }
    public List<SchemaProblem> problems() { throw new UnsupportedOperationException(); }
    public DataStore dataStore() { throw new UnsupportedOperationException(); }
    public boolean isReadOnly() { throw new UnsupportedOperationException(); }
    public Path folder() { throw new UnsupportedOperationException(); }
    /// A remembered value of this workspace (layout, tabs), null's value if none. Clearing data keeps it.
    public Value remembered(String name) { throw new UnsupportedOperationException(); }
    public void remember(String name, Value value) { throw new UnsupportedOperationException(); }
    @Override public void close() { throw new UnsupportedOperationException(); }
}
