package dev.storeroom.workspace;

import dev.storeroom.data.Value;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The data folder: every workspace in it, the recent files and the application's settings.
public final class Workspaces {
    public enum Access { WRITE, READ_ONLY }

    /// @param dataFolder where everything is kept; made if missing
    public Workspaces(Path dataFolder) { throw new UnsupportedOperationException(); }
    /// The folder the platform means for application data.
    public static Path defaultFolder() { throw new UnsupportedOperationException(); }
    /// Opens a schema file, a folder of schema files, or an Amplify project's root.
    public OpenOutcome open(Path schema, Access access) { throw new UnsupportedOperationException(); }
    /// After `Moved`: takes the old path's data for this schema.
    public OpenOutcome adopt(OpenOutcome.Moved moved) { throw new UnsupportedOperationException(); }
    /// After `Refused` or `Broken`: sets the data aside as a snapshot and opens with an empty store.
    public OpenOutcome openEmpty(Path schema) { throw new UnsupportedOperationException(); }

    /// Schemas opened before, newest first, at most 15.
    public List<Recent> recent() { throw new UnsupportedOperationException(); }
    public void forgetRecent() { throw new UnsupportedOperationException(); }
    /// An application setting such as `theme`; null's value if never set.
    public Value setting(String name) { throw new UnsupportedOperationException(); }
    public void set(String name, Value value) { throw new UnsupportedOperationException(); }

    /// @param exists whether the file is still there
    public record Recent(Path schema, Instant openedAt, boolean exists) {}
}
