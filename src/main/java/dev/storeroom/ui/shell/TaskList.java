package dev.storeroom.ui.shell;

import atlantafx.base.controls.Popover;

import dev.storeroom.ui.fx.Tasks;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;

import org.controlsfx.control.TaskProgressView;

/// The calls that are not yet answered, each with the way to cancel it; gone when the last is.
final class TaskList {
    private static final double WIDTH = 320;
    private static final double TASK_HEIGHT = 68;
    private static final int MOST_SEEN = 5;

    private final Tasks tasks;
    private final Popover popover = new Popover();
    private final Runnable follow;

    TaskList(Tasks tasks) {
        this.tasks = tasks;
        var view = new TaskProgressView<>();
        view.setId("task-list");
        view.setAccessibleText("Running tasks");
        follow =
                () -> {
                    int count = tasks.running().size();
                    view.getTasks().setAll(tasks.running());
                    view.setPrefSize(WIDTH, TASK_HEIGHT * Math.clamp(count, 1, MOST_SEEN));
                    if (count == 0) popover.hide();
                };
        popover.setContentNode(view);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        popover.setAnimated(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
    }

    /// Opens above that control.
    void show(Node owner) {
        InvalidationListener changed = list -> follow.run();
        tasks.running().addListener(changed);
        popover.setOnHidden(hidden -> tasks.running().removeListener(changed));
        follow.run();
        popover.show(owner);
    }
}
