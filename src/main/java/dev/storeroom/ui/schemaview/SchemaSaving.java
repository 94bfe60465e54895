package dev.storeroom.ui.schemaview;

import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.schemaview.SchemaNotice.Action;
import dev.storeroom.ui.schemaview.SchemaNotice.Kind;
import dev.storeroom.workspace.SchemaTextFile;
import dev.storeroom.workspace.SchemaTextFile.Outcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The way of edited files onto the disk, with every question that may come up. Whatever becomes of
/// it, the text stays here until it is on disk.
///
/// Lives on the JavaFX thread.
final class SchemaSaving {
    private static final String KEEP_BOTH = "Keep both";
    private static final String WRITE_OVER = "Write mine over it";
    private static final String SHOW = "Show the difference";

    private final Desk desk;
    private final Consumer<EditedFile> onSaved;
    private final Consumer<SchemaNotice> tell;
    private boolean isSaving;

    /// @param onSaved hears of each file that was written
    /// @param tell takes what could not be done
    SchemaSaving(Desk desk, Consumer<EditedFile> onSaved, Consumer<SchemaNotice> tell) {
        this.desk = desk;
        this.onSaved = onSaved;
        this.tell = tell;
    }

    /// Writes those of the files that were edited, one after the other.
    ///
    /// @param then runs once all are on disk, and not at all if one is not
    void save(List<EditedFile> files, Runnable then) {
        if (isSaving) return;
        isSaving = true;
        Deque<EditedFile> left = new ArrayDeque<>();
        files.stream().filter(EditedFile::isDirty).forEach(left::add);
        saveNext(left, then);
    }

    private void saveNext(Deque<EditedFile> left, Runnable then) {
        EditedFile file = left.poll();
        if (file == null) {
            isSaving = false;
            then.run();
        } else if (file.isOutdated()) {
            ask(file, file.onDisk(), () -> saveNext(left, then));
        } else {
            write(file, file.onDisk(), () -> saveNext(left, then));
        }
    }

    /// @param over what is known to be on disk
    private void write(EditedFile file, SchemaTextFile over, Runnable next) {
        List<String> lines = file.lines();
        desk.tasks()
                .run("Saving " + file.shortName(), () -> over.write(lines))
                .onDone(outcome -> written(file, outcome, next))
                .onFailed(failure -> failed(file, file.shortName() + " was not saved. " + failure));
    }

    private void written(EditedFile file, Outcome outcome, Runnable next) {
        switch (outcome) {
            case Outcome.Written(SchemaTextFile now) -> {
                file.saved(now);
                desk.notices().done("Saved " + file.shortName());
                onSaved.accept(file);
                next.run();
            }
            case Outcome.Changed(SchemaTextFile theirs) -> ask(file, theirs, next);
            case Outcome.Failed(String sentence) -> failed(file, sentence);
        }
    }

    private void ask(EditedFile file, SchemaTextFile theirs, Runnable next) {
        String detail =
                "Somebody else changed the file while you edited it, so nothing was written yet."
                        + " “%s” puts the file's text into a new file beside it and yours into %s."
                                .formatted(KEEP_BOTH, file.shortName());
        Optional<String> verb =
                desk.dialogs()
                        .choose(
                                file.shortName() + " has changed on disk",
                                detail,
                                List.of(KEEP_BOTH, WRITE_OVER, SHOW));
        switch (verb.orElse("")) {
            case KEEP_BOTH -> keepBoth(file, theirs, next);
            case WRITE_OVER -> write(file, theirs, next);
            case SHOW -> {
                show(file, theirs);
                ask(file, theirs, next);
            }
            default -> isSaving = false;
        }
    }

    /// Shows where the text here and the one on disk differ.
    void show(EditedFile file, SchemaTextFile theirs) {
        var difference = TextDifference.of(file.lines(), theirs.lines());
        desk.dialogs().tell(file.shortName() + " differs", difference.text());
    }

    private void keepBoth(EditedFile file, SchemaTextFile theirs, Runnable next) {
        desk.tasks()
                .run("Keeping the other text", theirs::setAside)
                .onDone(
                        aside -> {
                            desk.notices().done("The other text is in " + aside.getFileName());
                            write(file, theirs, next);
                        })
                .onFailed(
                        failure ->
                                failed(
                                        file,
                                        "The other text could not be kept, so nothing was saved. "
                                                + failure.getMessage()));
    }

    private void failed(EditedFile file, String sentence) {
        isSaving = false;
        desk.notices().failed(sentence); // the view may be gone by now
        tell.accept(
                new SchemaNotice(
                        Kind.FAILED,
                        sentence,
                        new Action("save-copy", "Save a Copy…", () -> saveCopy(file)),
                        new Action(
                                "save-again", "Save Again", () -> save(List.of(file), this::end))));
    }

    private void end() {}

    /// Writes the text somewhere else; it stays unsaved here.
    private void saveCopy(EditedFile file) {
        desk.dialogs()
                .chooseTarget("Where to save a copy", "copy-of-" + file.shortName())
                .ifPresent(target -> saveCopy(file, target));
    }

    private void saveCopy(EditedFile file, Path target) {
        String text = String.join("\n", file.lines());
        desk.tasks()
                .run(
                        "Saving a copy",
                        () -> Files.writeString(target, text, StandardOpenOption.CREATE_NEW))
                .onDone(copy -> desk.notices().done("Saved a copy as " + copy))
                .onFailed(
                        failure ->
                                desk.dialogs()
                                        .showProblem(
                                                "The copy was not written. Choose another place or name.",
                                                List.of(failure.toString())));
    }
}
