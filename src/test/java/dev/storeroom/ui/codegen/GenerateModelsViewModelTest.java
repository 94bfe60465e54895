package dev.storeroom.ui.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.codegen.CodeTarget;
import dev.storeroom.codegen.GenerationPlan.State;
import dev.storeroom.codegen.GenerationPlan.Step;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Previews of the blog's models and what is made of them on disk.
final class GenerateModelsViewModelTest {
    @TempDir Path folder;

    private final List<Path> revealed = new ArrayList<>();
    private Path schema;
    private OpenDesk open;
    private GenerateModelsViewModel viewModel;

    @BeforeEach
    void open() throws IOException {
        schema = Files.copy(Samples.path("blog"), folder.resolve("blog.graphql"));
        reopen();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatIsNotThereYetIsWrittenAndTold() {
        assertThat(verb()).isEqualTo("Write 4 files");
        generate();
        assertThat(open.notices.told()).contains("Wrote 4 files");
        assertThat(output()).isDirectoryRecursivelyContaining("glob:**/p/q/Post.java");
        again();
        assertThat(verb()).isEqualTo("Nothing to write");
    }

    @Test
    void aFileThatWasEditedStaysUnlessItIsTicked() throws IOException {
        generate();
        Path post = post();
        String generated = Files.readString(post);
        Files.writeString(post, generated + "// mine\n");
        again();
        assertThat(states()).containsExactly(State.EDITED);
        assertThat(verb()).isEqualTo("Nothing to write");
        assertThat(command()).endsWith(" --keep-edited");

        tick(post);
        assertThat(verb()).isEqualTo("Write 1 file");
        assertThat(command()).endsWith(" --overwrite");
        generate();
        assertThat(post).hasContent(generated);
    }

    @Test
    void whatChangesOnDiskMeanwhileIsNeverWrittenOver() throws IOException {
        generate();
        Path post = post();
        Files.writeString(post, "// mine");
        again();
        tick(post);
        Files.writeString(post, "// mine, and better");
        FxToolkit.run(() -> viewModel.generate(() -> {}));
        open.await(() -> !viewModel.noticesProperty().get().isEmpty());
        assertThat(notices()).contains("Nothing was written");
        assertThat(post).hasContent("// mine, and better");
        assertThat(FxToolkit.call(viewModel::overwritten)).isEmpty();
    }

    @Test
    void theOtherStyleChangesWhatWasGeneratedAndANewPackageBeginsAnew() {
        generate();
        FxToolkit.run(() -> viewModel.form().styleProperty().set(JavaStyle.RECORD));
        awaitPreview();
        assertThat(states()).contains(State.OUTDATED).doesNotContain(State.NEW, State.EDITED);
        FxToolkit.run(() -> viewModel.form().packageProperty().set("p.r"));
        awaitPreview();
        assertThat(states()).containsOnly(State.NEW);
    }

    @Test
    void aPackageThatJavaDoesNotAllowIsToldAndNothingIsOffered() {
        FxToolkit.run(() -> viewModel.form().packageProperty().set("my-app"));
        awaitPreview();
        assertThat(notices()).contains("“my-app” cannot name a package of Java. Choose");
        assertThat(verb()).isEqualTo("unknown");
        FxToolkit.run(() -> viewModel.form().targetProperty().set(CodeTarget.JAVASCRIPT));
        awaitPreview();
        assertThat(notices()).isEmpty();
        assertThat(verb()).isEqualTo("Write 4 files");
    }

    @Test
    void aFolderThatCannotBeOneIsTold() {
        FxToolkit.run(() -> viewModel.form().folderProperty().set("blog.graphql/models"));
        awaitPreview();
        assertThat(notices()).contains("is a file, and no folder can be in it");
        FxToolkit.run(() -> viewModel.form().folderProperty().set(" "));
        awaitPreview();
        assertThat(notices()).isEqualTo("Choose the folder to write to.");
    }

    @Test
    void aSchemaThatChangedOnDiskIsTold() throws IOException {
        Files.writeString(schema, Files.readString(schema) + "\n# new\n");
        again();
        assertThat(notices()).contains("has changed on disk since it was opened");
        assertThat(verb()).isEqualTo("Write 4 files");
    }

    @Test
    void aSchemaWithErrorsIsRefusedSinceItsFilesWouldGo() throws IOException {
        open.close();
        Files.writeString(schema, Files.readString(schema) + "\ntype Bad @model { x: Strin }\n");
        reopen();
        assertThat(notices()).contains("The schema has errors in Bad. Correct them first");
        assertThat(FxToolkit.call(viewModel::schemaHasErrors)).isTrue();
    }

    @Test
    void theSettingsAreThereAgainTheNextTime() {
        FxToolkit.run(() -> viewModel.form().targetProperty().set(CodeTarget.JAVASCRIPT));
        FxToolkit.run(() -> viewModel.form().folderProperty().set("src/models"));
        GenerationRequest chosen = FxToolkit.call(() -> viewModel.form().request());
        FxToolkit.run(viewModel::close);
        open.settle();
        open.close();
        open = new OpenDesk(folder.resolve("data"), schema);
        start();
        assertThat(FxToolkit.call(() -> viewModel.form().request())).isEqualTo(chosen);
    }

    private void reopen() {
        open = new OpenDesk(folder.resolve("data"), schema);
        start();
        FxToolkit.run(() -> viewModel.form().packageProperty().set("p.q"));
        awaitPreview();
    }

    /// As if the dialog were opened once more.
    private void again() {
        FxToolkit.run(viewModel::close);
        open.settle();
        start();
    }

    private void start() {
        viewModel =
                FxToolkit.call(() -> new GenerateModelsViewModel(open.desk, folder, revealed::add));
        awaitPreview();
    }

    private void awaitPreview() {
        open.await(
                () ->
                        viewModel
                                .previewProperty()
                                .get()
                                .filter(read -> read.request().equals(viewModel.form().request()))
                                .isPresent());
    }

    private void generate() {
        var done = new ArrayList<String>();
        FxToolkit.run(() -> viewModel.generate(() -> done.add("done")));
        open.await(() -> !done.isEmpty());
    }

    private void tick(Path file) {
        FxToolkit.run(
                () ->
                        steps().stream()
                                .filter(step -> step.file().equals(file))
                                .forEach(viewModel::toggle));
    }

    private List<Step> steps() {
        return ((Preview.Ready) viewModel.previewProperty().get().orElseThrow()).plan().steps();
    }

    /// Other than of files that stay the same.
    private List<State> states() {
        return FxToolkit.call(this::steps).stream()
                .map(Step::state)
                .filter(state -> state != State.SAME)
                .distinct()
                .toList();
    }

    private String verb() {
        return FxToolkit.call(
                () -> viewModel.workProperty().get().map(PlannedWork::verb).orElse("unknown"));
    }

    private String command() {
        return FxToolkit.call(() -> viewModel.commandProperty().get().orElse(""));
    }

    private String notices() {
        return FxToolkit.call(
                () ->
                        String.join(
                                " ",
                                viewModel.noticesProperty().get().stream()
                                        .map(GenerationNotice::text)
                                        .toList()));
    }

    private Path output() {
        return folder.resolve("amplify/generated/models");
    }

    private Path post() {
        return output().resolve("p/q/Post.java");
    }
}
