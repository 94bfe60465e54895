package dev.storeroom.ui.shell;

import dev.storeroom.ui.backend.BackendControl;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.LiveCounts;

/// The open schema as the window holds it.
record Project(Desk desk, LiveCounts counts, BackendControl backend) {
    /// The window's title for it.
    String title() {
        return isReadOnly() ? name() + " (read-only)" : name();
    }

    boolean isReadOnly() {
        return desk.workspace().isReadOnly();
    }

    /// The name for the window's title: the file's, or its folder's where every file has one name.
    String name() {
        var file = desk.workspace().schemaFile();
        String name = file.getFileName().toString();
        if (!name.startsWith("schema.") || file.getParent() == null) return name;
        return file.getParent().getFileName() + " (" + name + ")";
    }
}
