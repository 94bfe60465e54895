package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.Launcher;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.JavaProcess;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The blog's models become Java, just as the command line writes them.
class GenerateModelsTest extends Journey {
    @Test
    void whatIsGeneratedIsTheCommandLinesAndWhatIsEditedStays() throws Exception {
        person.clicks("welcome-open");
        person.sees("new-record");
        person.chooses("menu-tools", "menu-tools-generate-models");
        fills("generate-package", "com.example.blog");
        fills("generate-folder", "models");
        person.reads("In " + models());
        person.awaits("all are new", () -> Person.isShown("generate-confirm", "Write 4 files"));
        person.clicks("generate-copy-command");
        person.clicks("generate-confirm");
        person.reads("Wrote 4 files");
        person.sees("status-way");
        assertThat(files(models())).hasSize(4).isEqualTo(files(byCommand()));

        editsThePost();
        seesTheEditAndLeavesIt();
        overwritesTheEdit();
    }

    private void editsThePost() throws IOException {
        Files.writeString(post(), Files.readString(post()) + "// mine\n");
    }

    /// By keys alone, and with a file to write besides.
    private void seesTheEditAndLeavesIt() throws IOException {
        Files.delete(post().resolveSibling("PostStatus.java"));
        opensByKeys();
        person.reads("1 edited by hand");
        person.reads("− // mine");
        person.awaits("one is new", () -> Person.isShown("generate-confirm", "Write 1 file"));
        presses(KeyCode.ENTER);
        person.reads("Wrote 1 file and kept 1 edited by hand");
        assertThat(post()).content().endsWith("// mine\n");
        assertThat(post().resolveSibling("PostStatus.java")).exists();
    }

    private void overwritesTheEdit() {
        opensByKeys();
        person.reads("1 edited by hand");
        person.clicks("generate-tree");
        person.clicks("overwrite-Post.java");
        person.awaits("it is ticked", () -> Person.isShown("generate-confirm", "Write 1 file"));
        presses(KeyCode.SPACE);
        person.awaits("it is not", () -> Person.isShown("generate-confirm", "Nothing to write"));
        presses(KeyCode.SPACE);
        person.clicks("generate-confirm");
        person.seesNo("generate-pane");
        assertThat(post()).content().doesNotContain("// mine");
        opensByKeys();
        person.awaits("all is done", () -> Person.isShown("generate-confirm", "Nothing to write"));
        person.clicks("generate-tree");
        presses(KeyCode.ESCAPE);
        person.seesNo("generate-pane");
    }

    private void opensByKeys() {
        person.seesNo("generate-pane");
        person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        person.sees("generate-pane");
    }

    private void fills(String id, String text) {
        person.clicks(id);
        FxToolkit.run(() -> ((TextField) Person.find(id).orElseThrow()).setText(text));
    }

    /// Straight to what has the focus: the headless robot's keys go to the window behind.
    private static void presses(KeyCode key) {
        FxToolkit.run(
                () -> {
                    var focused =
                            Person.find("generate-pane").orElseThrow().getScene().getFocusOwner();
                    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
                        focused.fireEvent(
                                new KeyEvent(type, "", "", key, false, false, false, false));
                });
    }

    /// What the copied command writes, into another folder.
    private Path byCommand() throws IOException, InterruptedException {
        Path folder = desktop.schema().resolveSibling("by-command");
        String copied = FxToolkit.call(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("storeroom codegen models ").contains(models().toString());
        List<String> words = new ArrayList<>(List.of(copied.split(" ")));
        words.removeFirst();
        words.replaceAll(word -> word.equals(models().toString()) ? folder.toString() : word);
        Process process =
                JavaProcess.of(Launcher.class, words.toArray(String[]::new))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolveSibling("by-command.log").toFile())
                        .start();
        assertThat(process.waitFor()).isZero();
        return folder;
    }

    private Path models() {
        return desktop.schema().resolveSibling("models");
    }

    private Path post() {
        return models().resolve("com/example/blog/Post.java");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList())
                files.put(folder.relativize(path).toString(), Files.readString(path));
        }
        return files;
    }
}
