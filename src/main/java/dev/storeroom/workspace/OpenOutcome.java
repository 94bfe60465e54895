package dev.storeroom.workspace;

import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.store.StoreException;

import java.nio.file.Path;
import java.util.List;

/// What became of opening a schema.
public sealed interface OpenOutcome {
    /// Open; `workspace.problems()` may still list what is wrong with parts of the schema.
    record Opened(Workspace workspace) implements OpenOutcome {}

    /// What stands in the schema's files keeps it from being opened.
    sealed interface Declined extends OpenOutcome {}

    /// The stored data does not fit the schema and was not touched.
    ///
    /// @param differences one sentence each: what the data has and the schema lacks or changes
    record Refused(Path schema, Path store, List<String> differences) implements Declined {
        public Refused {
            differences = List.copyOf(differences);
        }
    }

    /// The file could not be read as a schema at all (missing, not text, no definitions), or not
    /// well enough for the data that is stored.
    record Unreadable(Path schema, List<SchemaProblem> problems) implements Declined {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /// The database file is damaged, busy, or the disk refused; nothing was changed.
    ///
    /// @param cause says in its message what happened, why, and what to do
    record Broken(Path schema, Path store, StoreException cause) implements OpenOutcome {}

    /// Another process has the workspace open.
    ///
    /// @param pid that process; 0 if unknown
    record Locked(Path schema, long pid) implements OpenOutcome {}

    /// The schema moved: its data was last opened under another path that no longer exists.
    record Moved(Path schema, Path oldSchema) implements OpenOutcome {}
}
