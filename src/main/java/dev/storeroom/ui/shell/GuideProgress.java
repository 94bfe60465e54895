package dev.storeroom.ui.shell;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.ui.welcome.GettingStarted;
import dev.storeroom.ui.welcome.GettingStarted.Step;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/// Ticks the walk-through's steps as a person does them, wherever in the window that is.
final class GuideProgress {
    private final GettingStarted guide;
    private final UndoStack steps;
    private final Subscriptions ofProject = new Subscriptions();

    GuideProgress(ShellViewModel shell, Tabs tabs) {
        guide = shell.guide();
        steps = shell.steps();
        shell.projectProperty()
                .subscribe(
                        project -> {
                            ofProject.close();
                            if (project != null) follow(project);
                        });
        tabs.canRun(TabCommand.CLEAR_FILTERS)
                .subscribe(
                        isFiltered -> {
                            if (isFiltered) guide.done().add(Step.FILTER);
                        });
        steps.nextProperty().subscribe(this::tickEdit);
    }

    private void follow(Project project) {
        guide.done().add(Step.OPEN);
        ofProject.listen(
                project.counts().countsProperty(), (value, old, counts) -> tickCreate(counts));
    }

    private void tickCreate(Map<String, ModelCounts> counts) {
        if (counts.values().stream().anyMatch(each -> each.rows() > 0))
            guide.done().add(Step.CREATE);
    }

    /// Views name a step after its verb: "edit “Hello”".
    private void tickEdit(UndoStack.@Nullable Step step) {
        if (step != null && Set.of("edit", "change").contains(step.name().split(" ", 2)[0]))
            guide.done().add(Step.EDIT);
    }
}
