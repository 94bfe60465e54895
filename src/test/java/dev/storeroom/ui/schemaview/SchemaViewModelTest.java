package dev.storeroom.ui.schemaview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

class SchemaViewModelTest implements SchemaViewModel.Surroundings {
    @TempDir private Path folder;

    private Path file;
    private boolean isSample;
    private final List<Path> copied = new ArrayList<>();
    private int reloads;
    private @Nullable OpenDesk open;
    private SchemaViewModel view;

    @BeforeEach
    void copyTheBlog() throws IOException {
        file = Files.copy(Samples.path("blog"), folder.resolve("blog.graphql")).toRealPath();
    }

    @AfterEach
    void close() {
        if (open == null) return;
        run(() -> view.leave(1));
        open.settle();
        open.close();
    }

    @Test
    void aMistakeShowsWhileTypingAndGoesWhenItIsMended() {
        show();
        type("title: String!", "title: Strin!");
        awaits(() -> view.pictureProperty().get().hasErrors());
        assertThat(problems()).containsExactly("SDL002");
        type("title: Strin!", "title: String!\n  subtitle: String");
        awaits(() -> view.pictureProperty().get().isSound());
        assertThat(fields()).contains("subtitle");
        assertThat(file).content().doesNotContain("subtitle");
    }

    @Test
    void savingWritesTheFileAndReloadFollows() {
        show();
        type("rating: Int", "rating: Int\n  stars: Int");
        run(view::saveAndReload);
        awaits(() -> reloads == 1);
        assertThat(file).content().contains("\n  stars: Int\n");
        assertThat(view.dirtyProperty().get()).isFalse();
        assertThat(open.notices.told()).contains("Saved blog.graphql");
    }

    @Test
    void errorsAreAskedAboutBeforeAReload() {
        show();
        type("rating: Int", "rating: In");
        awaits(() -> view.pictureProperty().get().hasErrors());
        open.dialogs.answer("Save only");
        run(view::saveAndReload);
        awaits(() -> !view.dirtyProperty().get());
        assertThat(open.dialogs.asked()).containsExactly("The schema has errors");
        assertThat(reloads).isZero();
    }

    @Test
    void whatIsNotSavedComesBackAfterACrash() {
        show();
        type("rating: Int", "rating: Float");
        awaits(() -> view.pictureProperty().get().isSound() && fields("rating").equals("Float"));
        settle();
        view = FxToolkit.call(() -> new SchemaViewModel(open.desk, this));
        settle();
        assertThat(text()).contains("rating: Float");
        assertThat(notice()).startsWith("What you typed earlier");
        assertThat(view.editingProperty().get()).isTrue();
        assertThat(file).content().contains("rating: Int");
        run(() -> view.revert(view.shownProperty().get()));
        settle();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aFileThatSomebodyElseChangedIsAskedAbout() throws IOException {
        show();
        type("rating: Int", "rating: Float");
        write("rating: Int", "rating: String");
        open.dialogs.answer("Show the difference").answer("Keep both");
        run(view::save);
        awaits(() -> !view.dirtyProperty().get());
        assertThat(open.dialogs.asked())
                .containsExactly(
                        "blog.graphql has changed on disk",
                        "blog.graphql differs",
                        "blog.graphql has changed on disk");
        assertThat(file).content().contains("rating: Float");
        assertThat(folder.resolve("blog.graphql.other")).content().contains("rating: String");
    }

    @Test
    void aCancelledQuestionWritesNothingAndKeepsTheText() throws IOException {
        show();
        type("rating: Int", "rating: Float");
        write("rating: Int", "rating: String");
        run(view::save);
        settle();
        assertThat(file).content().contains("rating: String");
        assertThat(text()).contains("rating: Float");
        run(view::look);
        settle();
        assertThat(notice()).contains("has changed on disk while you edit it");
    }

    @Test
    void aChangeOnDiskIsShownWhereNothingWasTyped() throws IOException {
        show();
        write("rating: Int", "rating: Float");
        run(view::look);
        awaits(() -> fields("rating").equals("Float"));
        assertThat(notice()).contains("has changed since the schema was opened");
        assertThat(text()).contains("rating: Float");
    }

    @Test
    void aFailedSaveKeepsTheTextAndOffersACopy() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        file = Files.move(file, inner.resolve("blog.graphql"));
        show();
        type("rating: Int", "rating: Float");
        Files.delete(file);
        Files.delete(inner);
        run(view::save);
        awaits(() -> notice().contains("its folder is gone"));
        Path copy = folder.resolve("copy.graphql");
        open.dialogs.answer(copy);
        SchemaNotice notice = FxToolkit.call(() -> view.noticeProperty().get().orElseThrow());
        run(notice.actions().getFirst().run());
        settle();
        assertThat(copy).content().contains("rating: Float");
        assertThat(view.dirtyProperty().get()).isTrue();
    }

    @Test
    void closingAsksWhatBecomesOfTheText() {
        show();
        assertThat(FxToolkit.call(view::mayClose)).isTrue();
        type("rating: Int", "rating: Float");
        assertThat(FxToolkit.call(view::mayClose)).isFalse();
        open.dialogs.answer("Keep for next time");
        assertThat(FxToolkit.call(view::mayClose)).isTrue();
        run(() -> view.leave(9));
        settle();
        assertThat(drafts()).hasSize(1);
        open.dialogs.answer("Discard");
        assertThat(FxToolkit.call(view::mayClose)).isTrue();
        settle();
        assertThat(drafts()).isEmpty();
        assertThat(open.desk.workspace().remembered(SchemaPlace.MEMORY))
                .isEqualTo(new SchemaPlace(file.toString(), 9, false).toValue());
    }

    @Test
    void whatCannotBeEditedSaysWhy() throws IOException {
        isSample = true;
        show();
        assertThat(view.editableProperty().get()).isFalse();
        assertThat(notice()).startsWith("This is a sample.");
        run(view.noticeProperty().get().orElseThrow().actions().getFirst().run());
        assertThat(copied).containsExactly(file);
        isSample = false;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        run(view::look);
        awaits(() -> notice().contains("may not be written"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        run(view::look);
        awaits(() -> view.editableProperty().get());
        assertThat(notice()).isEmpty();
    }

    @Test
    void theFilesOfAFolderAreEditedOneAtATime() throws IOException {
        Path parts = Files.createDirectories(folder.resolve("api/schema"));
        Files.writeString(parts.resolve("a.graphql"), "type A @model {\n  id: ID!\n}\n");
        Files.writeString(parts.resolve("b.graphql"), "type B @model {\n  id: ID!\n}\n");
        file = folder.resolve("api");
        show();
        run(() -> view.shownProperty().set(view.files().get(1)));
        type("id: ID!", "id: ID!\n  title: String");
        awaits(() -> fields().contains("title"));
        assertThat(view.unsavedProperty().get()).containsExactly(view.files().get(1));
        run(view::save);
        awaits(() -> !view.dirtyProperty().get());
        assertThat(view.unsavedProperty().get()).isEmpty();
        assertThat(parts.resolve("a.graphql")).hasContent("type A @model {\n  id: ID!\n}\n");
        assertThat(parts.resolve("b.graphql")).content().contains("title: String");
    }

    @Test
    void theProblemsOfAVeryLargeTextAreFoundBesideTheWindow() throws IOException {
        String comment = "# " + "a long comment ".repeat(100) + "\n";
        Files.writeString(file, "type A @model {\n  id: ID!\n}\n" + comment.repeat(3_000));
        show();
        assertThat(problems()).isEmpty();
        List<String> changed = new ArrayList<>(view.shownProperty().get().lines());
        changed.set(1, "  id: I!");
        boolean isFoundAtOnce =
                FxToolkit.call(
                        () -> {
                            view.edited(changed);
                            return view.pictureProperty().get().hasErrors();
                        });
        assertThat(isFoundAtOnce).as("the window waits").isFalse();
        awaits(() -> view.pictureProperty().get().hasErrors());
    }

    private void show() {
        open = new OpenDesk(folder.resolve("data"), file);
        view = FxToolkit.call(() -> new SchemaViewModel(open.desk, this));
        settle();
    }

    private void type(String before, String after) {
        String changed = text().replace(before, after);
        run(() -> view.edited(List.of(changed.split("\n", -1))));
    }

    private void write(String before, String after) throws IOException {
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    private String text() {
        return FxToolkit.call(() -> String.join("\n", view.shownProperty().get().lines()));
    }

    private String notice() {
        return view.noticeProperty().get().map(SchemaNotice::sentence).orElse("");
    }

    private List<String> problems() {
        return view.pictureProperty().get().problems().stream().map(SchemaProblem::code).toList();
    }

    private List<String> fields() {
        return view.pictureProperty().get().outline().stream()
                .flatMap(entry -> entry.children().stream())
                .map(OutlineEntry::name)
                .toList();
    }

    private String fields(String name) {
        return view.pictureProperty().get().outline().stream()
                .flatMap(entry -> entry.children().stream())
                .filter(entry -> entry.name().equals(name))
                .map(OutlineEntry::detail)
                .findFirst()
                .orElse("");
    }

    private List<Path> drafts() {
        Path kept = open.desk.workspace().folder().resolve("schema-drafts");
        try (var files = Files.list(kept)) {
            return files.toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void run(Runnable work) {
        FxToolkit.run(work);
    }

    private void settle() {
        FxToolkit.awaitFrames(30); // longer than typing pauses before it is kept
        open.settle();
    }

    private void awaits(Callable<Boolean> claim) {
        open.await(claim);
        open.settle();
    }

    @Override
    public void reload() {
        reloads++;
    }

    @Override
    public void copyAndOpen(Path sample) {
        copied.add(sample);
    }

    @Override
    public boolean isSample(Path path) {
        return isSample;
    }
}
