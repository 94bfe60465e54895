package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.schemaview.SchemaQuestions.Answer;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A schema's files as they are read and edited, and what they say by now.
///
/// What is typed is checked and kept whenever typing pauses, off the JavaFX thread; nothing typed
/// is ever dropped unless a person says so. Lives on the JavaFX thread.
public final class SchemaViewModel {
    private static final Duration PAUSE = Duration.millis(300);

    /// What lies around the view.
    public interface Surroundings {
        /// Reads the schema again, and shows its data by it.
        void reload();

        /// Tells whether Storeroom brought that file along.
        boolean isSample(Path file);

        /// Asks for a place, copies the file there, and opens the copy.
        void copyAndOpen(Path file);
    }

    private final Desk desk;
    private final Surroundings around;
    private final List<EditedFile> files;
    private final ObjectProperty<EditedFile> shown;
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<EditedFile>> unsaved =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<SchemaNotice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SchemaSaving saving;
    private final SchemaNotices notices;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final SchemaCheck check;
    private final SchemaQuestions questions;
    private final SchemaPlace place;
    private Consumer<SourcePosition> onShow = position -> {};
    private Runnable onText = () -> {};
    private boolean isRestored;

    /// How often something was written: what was read before that is out of date.
    private int writes;

    public SchemaViewModel(Desk desk, Surroundings around) {
        this.desk = desk;
        this.around = around;
        var workspace = desk.workspace();
        files = workspace.schemaSources().stream().map(EditedFile::new).toList();
        place = SchemaPlace.of(workspace.remembered(SchemaPlace.MEMORY));
        shown = new SimpleObjectProperty<>(find(place.file()).orElse(files.getFirst()));
        check = new SchemaCheck(desk);
        questions = new SchemaQuestions(desk.dialogs());
        saving = new SchemaSaving(desk, file -> saved(), this::tell);
        notices =
                new SchemaNotices(
                        file -> saving.show(file, file.onDisk()),
                        this::takeText,
                        around::reload,
                        this::wayToEdit);
        pause.setOnFinished(paused -> settle());
        shown.subscribe(file -> refresh());
        read(true);
    }

    /// Shows a place in the text: its file, line and column.
    public void show(SourcePosition position) {
        find(position.file()).ifPresent(shown::set);
        onShow.accept(position);
    }

    /// Tells whether something was typed that is not on disk.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// Writes what was typed onto the disk.
    public void save() {
        saving.save(files, () -> {});
    }

    /// Writes what was typed onto the disk, then shows the data by it. Asks where a model would go
    /// out of sight for a mistake.
    public void saveAndReload() {
        SchemaPicture picture = check.pictureProperty().get();
        var answer =
                picture.hasErrors()
                        ? questions.beforeReloading(picture.summary())
                        : Answer.SAVE_AND_RELOAD;
        if (answer == Answer.SAVE) save();
        if (answer == Answer.SAVE_AND_RELOAD) saving.save(files, around::reload);
    }

    /// Looks whether somebody else changed the files.
    public void look() {
        read(false);
    }

    /// Asks what becomes of what was typed, before the view goes.
    ///
    /// @return false if the person would rather stay
    public boolean mayClose() {
        if (!dirty.get()) return true;
        var answer = questions.beforeLeaving();
        if (answer == Answer.SAVE) save();
        if (answer == Answer.DISCARD) files.forEach(this::revert);
        return answer != Answer.STAY;
    }

    List<EditedFile> files() {
        return files;
    }

    /// The files that hold what is not on disk.
    ReadOnlyObjectProperty<Set<EditedFile>> unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    ObjectProperty<EditedFile> shownProperty() {
        return shown;
    }

    /// Whether the person means to change the text.
    BooleanProperty editingProperty() {
        return editing;
    }

    /// Whether the file shown can be changed; the notice says why if it cannot.
    ReadOnlyBooleanProperty editableProperty() {
        return editable.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SchemaPicture> pictureProperty() {
        return check.pictureProperty();
    }

    ReadOnlyObjectProperty<Optional<SchemaNotice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    Desk desk() {
        return desk;
    }

    /// The line where the text was left the last time.
    int lineLeft() {
        return place.line();
    }

    /// @param handler brings a place of the file shown into view
    void setOnShow(Consumer<SourcePosition> handler) {
        onShow = handler;
    }

    /// @param handler shows the lines of the file shown, which are others now
    void setOnText(Runnable handler) {
        onText = handler;
    }

    /// Takes over what the person made of the text shown.
    void edited(List<String> lines) {
        shown.get().edit(lines);
        tellUnsaved();
        pause.playFromStart();
    }

    /// Gives up what was typed into a file.
    void revert(EditedFile file) {
        if (!file.wasRead()) return;
        file.revert();
        if (file == shown.get()) onText.run();
        changed();
    }

    private void takeText(EditedFile file) {
        revert(file);
        desk.notices().done("Took the file's text; Undo in the text brings back what you typed");
    }

    /// @param line where the caret is
    void leave(int line) {
        pause.stop();
        settle();
        var left = new SchemaPlace(shown.get().name(), line, editing.get());
        desk.tasks()
                .run(
                        "Remembering the place in the schema",
                        () -> {
                            desk.workspace().remember(SchemaPlace.MEMORY, left.toValue());
                            return left;
                        });
    }

    private Optional<EditedFile> find(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /// @param isFirst whether drafts of an earlier run are looked for too
    private void read(boolean isFirst) {
        var reader = new SchemaFileReader(desk.workspace(), around::isSample, isFirst);
        List<String> names = files.stream().map(EditedFile::name).toList();
        int before = writes;
        desk.tasks()
                .run("Reading the schema's files", () -> names.stream().map(reader::read).toList())
                .onDone(
                        readings -> {
                            if (before == writes) show(readings, isFirst);
                            else read(isFirst);
                        });
    }

    private void show(List<EditedFile.Reading> readings, boolean isFirst) {
        List<String> before = shown.get().lines();
        for (int i = 0; i < files.size(); i++) files.get(i).read(readings.get(i));
        if (!shown.get().lines().equals(before)) onText.run();
        if (isFirst) isRestored = files.stream().anyMatch(EditedFile::isDirty);
        refresh();
        if (isFirst) editing.set(editable.get() && (isRestored || place.isEditing()));
        if (files.stream().anyMatch(file -> file.isNews() || file.isDirty())) check.check(texts());
    }

    private void saved() {
        writes++;
        changed();
    }

    /// Something is on disk, or given up.
    private void changed() {
        isRestored &= dirty.get();
        refresh();
        settle();
    }

    private void refresh() {
        tellUnsaved();
        editable.set(shown.get().obstacle().isEmpty());
        if (!editable.get()) editing.set(false);
        notice.set(notices.of(shown.get(), isRestored));
    }

    private void tellUnsaved() {
        unsaved.set(files.stream().filter(EditedFile::isDirty).collect(Collectors.toSet()));
        dirty.set(!unsaved.get().isEmpty());
    }

    /// A sample is copied when it is first opened, and nobody would look for that copy.
    private Optional<SchemaNotice.Action> wayToEdit(EditedFile file) {
        Path path = Path.of(file.name());
        if (!around.isSample(path)) return Optional.empty();
        return Optional.of(
                new SchemaNotice.Action("copy", "Copy and Open…", () -> around.copyAndOpen(path)));
    }

    private void tell(SchemaNotice told) {
        notice.set(Optional.of(told));
    }

    private void settle() {
        if (files.stream().anyMatch(EditedFile::wasRead)) check.checkAndKeep(texts());
    }

    private List<EditedFile.Text> texts() {
        return files.stream().map(EditedFile::text).toList();
    }
}
