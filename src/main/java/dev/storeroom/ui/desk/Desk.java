package dev.storeroom.ui.desk;

import dev.storeroom.ui.dialog.Dialogs;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.Workspace;

/// What every view of an open schema works with.
public record Desk(
        Workspace workspace,
        Tasks tasks,
        Notices notices,
        Dialogs dialogs,
        Links links,
        LabelChoice labels) {
    /// With the labels as the workspace remembers them.
    public Desk(Workspace workspace, Tasks tasks, Notices notices, Dialogs dialogs, Links links) {
        this(workspace, tasks, notices, dialogs, links, new LabelChoice(workspace, tasks));
    }

    public RecordDesk records() {
        return new RecordDesk(workspace.dataStore(), labels::now, tasks, notices, links);
    }
}
