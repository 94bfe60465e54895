package dev.storeroom.ui.desk;

import dev.storeroom.data.Labels;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.Workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/// By which field each model's records are called: what a person chose for this workspace, kept
/// with it. Any thread may ask for it `now`; the rest is for the JavaFX thread.
public final class LabelChoice {
    private static final String MEMORY = "labels";

    private final Workspace workspace;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Labels> labels;
    private volatile Labels now;

    public LabelChoice(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        now = Labels.of(workspace.remembered(MEMORY));
        labels = new ReadOnlyObjectWrapper<>(now);
    }

    public Labels now() {
        return now;
    }

    public ReadOnlyObjectProperty<Labels> labelsProperty() {
        return labels.getReadOnlyProperty();
    }

    /// Calls the model's records by that field from now on; empty for its usual one.
    public void choose(ModelType type, Optional<Field> field) {
        Labels changed = now.with(type, field);
        now = changed;
        labels.set(changed);
        tasks.run(
                "Remembering how to call records",
                () -> {
                    workspace.remember(MEMORY, changed.toValue());
                    return changed;
                });
    }
}
