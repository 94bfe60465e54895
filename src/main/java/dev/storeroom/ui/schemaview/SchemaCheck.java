package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.LatestReading;
import dev.storeroom.workspace.SchemaDrafts;
import dev.storeroom.workspace.Workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/// Reads what texts say as a schema, and keeps what of them is not on disk: one text at a time, the
/// latest always, and never on the JavaFX thread, where all else here is called.
final class SchemaCheck {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<SchemaPicture> picture;
    private final LatestReading<SchemaPicture> checking;
    private final LatestReading<List<EditedFile.Text>> keeping;

    /// Read by the threads that do the work; empty as long as there is nothing but what was opened.
    private volatile List<EditedFile.Text> texts = List.of();

    /// Begins with what the open schema says.
    SchemaCheck(Desk desk) {
        workspace = desk.workspace();
        picture =
                new ReadOnlyObjectWrapper<>(
                        new SchemaPicture(List.of(), List.of(), workspace.problems()));
        checking = new LatestReading<>(desk, "Checking the schema", this::read, this::show);
        keeping = new LatestReading<>(desk, "Keeping what you typed", this::keep, kept -> {});
        checking.refresh();
    }

    ReadOnlyObjectProperty<SchemaPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    void check(List<EditedFile.Text> now) {
        texts = List.copyOf(now);
        checking.refresh();
    }

    void checkAndKeep(List<EditedFile.Text> now) {
        check(now);
        if (!workspace.isReadOnly()) keeping.refresh();
    }

    private SchemaPicture read() {
        List<EditedFile.Text> now = texts;
        if (!now.isEmpty())
            return SchemaPicture.of(now.stream().map(EditedFile.Text::source).toList());
        var open = new SchemaRead(workspace.schema(), workspace.problems());
        return SchemaPicture.of(open, workspace.schemaSources());
    }

    private void show(SchemaPicture now) {
        picture.set(now.after(picture.get()));
    }

    private List<EditedFile.Text> keep() {
        List<EditedFile.Text> now = texts;
        SchemaDrafts drafts = workspace.schemaDrafts();
        for (EditedFile.Text text : now)
            text.draft().ifPresentOrElse(drafts::keep, () -> drafts.drop(text.name()));
        return now;
    }
}
