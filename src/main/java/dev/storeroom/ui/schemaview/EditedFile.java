package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.reader.SourceText;
import dev.storeroom.workspace.SchemaDraft;
import dev.storeroom.workspace.SchemaTextFile;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// One file of the schema: its text on disk, and the text as it is being edited.
///
/// Lives on the JavaFX thread.
final class EditedFile {
    private final String name;

    /// The lines that the open schema was read from.
    private final List<String> opened;

    private @Nullable SchemaTextFile onDisk;
    private String obstacle = "The file is being read.";
    private List<String> lines;

    /// The digest of the text that editing began from; empty while nothing is read.
    private String begunFrom = "";

    EditedFile(SourceText source) {
        name = source.file();
        opened = SchemaTextFile.linesOf(source.text());
        lines = opened;
    }

    /// What reading the file from disk gave.
    ///
    /// @param text null if it cannot be read
    /// @param obstacle why it cannot be edited; empty text if it can
    record Reading(@Nullable SchemaTextFile text, String obstacle, Optional<SchemaDraft> draft) {}

    /// The file's name as the schema's problems give it.
    String name() {
        return name;
    }

    /// The name without its folders.
    String shortName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    List<String> lines() {
        return lines;
    }

    /// A file's text at one moment, for another thread.
    record Text(String name, List<String> lines, Optional<SchemaDraft> draft) {
        /// The text for the reader of schemas.
        SourceText source() {
            return new SourceText(name, String.join("\n", lines));
        }
    }

    Text text() {
        return new Text(name, lines, draft());
    }

    boolean wasRead() {
        return onDisk != null;
    }

    /// Tells whether the open schema was read from another text than that on disk.
    boolean isNews() {
        return onDisk != null && !onDisk.lines().equals(opened);
    }

    /// Why the file cannot be edited; empty text if it can.
    String obstacle() {
        return obstacle;
    }

    boolean isDirty() {
        return onDisk != null && !lines.equals(onDisk.lines());
    }

    /// Tells whether the text on disk is another one than that which editing began from.
    boolean isOutdated() {
        return isDirty() && !begunFrom.equals(onDisk().digest());
    }

    /// What was read last, or written since.
    ///
    /// @throws IllegalStateException if the file has not been read
    SchemaTextFile onDisk() {
        if (onDisk == null) throw new IllegalStateException(name + " has not been read");
        return onDisk;
    }

    /// What is to be kept until it is saved; empty if nothing is.
    private Optional<SchemaDraft> draft() {
        return isDirty() ? Optional.of(new SchemaDraft(name, begunFrom, lines)) : Optional.empty();
    }

    void edit(List<String> now) {
        lines = now;
    }

    /// Takes over what is on disk; text that was typed stays, from this run or an earlier one.
    void read(Reading reading) {
        SchemaTextFile text = reading.text();
        obstacle = reading.obstacle();
        if (text == null) return;
        boolean keepsText = isDirty();
        onDisk = text;
        if (keepsText) return;
        revert();
        reading.draft().ifPresent(this::restore);
    }

    private void restore(SchemaDraft draft) {
        lines = draft.lines();
        begunFrom = draft.begunFrom();
    }

    /// The text was written as it stands in that file; what was typed meanwhile stays unsaved.
    void saved(SchemaTextFile now) {
        onDisk = now;
        begunFrom = now.digest();
    }

    /// Gives up what was typed.
    void revert() {
        lines = onDisk().lines();
        begunFrom = onDisk().digest();
    }
}
