package dev.storeroom.ui.shell;

import atlantafx.base.controls.Popover;

import dev.storeroom.ui.fx.Tasks;

import javafx.beans.InvalidationListener;
import javafx.concurrent.Task;
import javafx.scene.Node;

import org.controlsfx.control.TaskProgressView;

import java.util.List;

/// The calls that are not yet answered, each with the way to cancel it; gone when the last is.
final class TaskList {
    private static final double WIDTH = 320;
    private static final double TASK_HEIGHT = 68;
    private static final int MOST_SEEN = 5;

    private final Tasks tasks;
    private final TaskProgressView<Task<?>> view = new TaskProgressView<>();
    private final Popover popover = new Popover(view);
    private final InvalidationListener changed = list -> follow();

    TaskList(Tasks tasks) {
        this.tasks = tasks;
        view.setId("task-list");
        view.setAccessibleText("Running tasks");
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        popover.setAnimated(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setOnHidden(hidden -> tasks.running().removeListener(changed));
    }

    /// Opens above that control.
    void show(Node owner) {
        follow();
        tasks.running().addListener(changed);
        popover.show(owner);
    }

    private void follow() {
        List<Task<?>> running = List.copyOf(tasks.running());
        view.getTasks().setAll(running);
        view.setPrefSize(WIDTH, TASK_HEIGHT * Math.clamp(running.size(), 1, MOST_SEEN));
        if (running.isEmpty()) popover.hide();
    }
}
