package dev.storeroom.ui.schemaview;

import dev.storeroom.ui.schemaview.SchemaNotice.Action;
import dev.storeroom.ui.schemaview.SchemaNotice.Kind;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What there is to say about one of the files: the gravest thing alone.
///
/// @param show shows where the text here and the one on disk differ
/// @param revert gives up what was typed
/// @param reload reads the schema again
/// @param wayToEdit how a file can be edited all the same that cannot be edited where it is
record SchemaNotices(
        Consumer<EditedFile> show,
        Consumer<EditedFile> revert,
        Runnable reload,
        Function<EditedFile, Optional<Action>> wayToEdit) {
    /// @param isRestored whether the text was typed in an earlier run
    Optional<SchemaNotice> of(EditedFile file, boolean isRestored) {
        if (!file.obstacle().isEmpty())
            return Optional.of(
                    new SchemaNotice(
                            Kind.READ_ONLY,
                            file.obstacle(),
                            wayToEdit.apply(file).stream().toList()));
        if (isRestored && file.isDirty()) return Optional.of(restored(file));
        if (file.isOutdated()) return Optional.of(outdated(file));
        if (file.isNews() && !file.isDirty()) return Optional.of(news(file));
        return Optional.empty();
    }

    private SchemaNotice restored(EditedFile file) {
        String since =
                file.isOutdated()
                        ? " The file has changed on disk since; saving will ask what to do."
                        : "";
        return new SchemaNotice(
                Kind.RESTORED,
                "What you typed earlier and did not save is back." + since,
                difference(file),
                new Action("discard", "Discard It", () -> revert.accept(file)));
    }

    private SchemaNotice outdated(EditedFile file) {
        return new SchemaNotice(
                Kind.DIFFERS,
                "%s has changed on disk while you edit it. Saving will ask what to do."
                        .formatted(file.shortName()),
                difference(file),
                new Action("discard", "Take the File's Text", () -> revert.accept(file)));
    }

    private SchemaNotice news(EditedFile file) {
        return new SchemaNotice(
                Kind.DIFFERS,
                "%s has changed since the schema was opened; tables and forms still follow it as it was."
                        .formatted(file.shortName()),
                new Action("reload", "Reload Schema", reload));
    }

    private Action difference(EditedFile file) {
        return new Action("difference", "Show the Difference", () -> show.accept(file));
    }
}
