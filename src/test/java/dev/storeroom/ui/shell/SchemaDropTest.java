package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.Samples;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class SchemaDropTest {
    @TempDir Path folder;
    private ShellRig rig;

    @BeforeEach
    void start() {
        rig = new ShellRig(folder);
    }

    @AfterEach
    void leave() {
        rig.close();
    }

    @Test
    void aSchemaOpensOnceHoweverDeepInTheWindowItIsDropped() throws IOException {
        drop("#welcome-drop", blogAt(folder.resolve("blog.graphql")));
        assertThat(rig.dialogs.asked()).isEmpty();
        assertThat(openSchema()).hasFileName("blog.graphql");
    }

    @Test
    void theRootOfAProjectOpensTheSchemaInIt() throws IOException {
        Path api = Files.createDirectories(folder.resolve("app/amplify/backend/api/blog"));
        blogAt(api.resolve("schema.graphql"));
        drop("#tabs", folder.resolve("app"));
        assertThat(rig.dialogs.asked()).isEmpty();
        assertThat(openSchema()).startsWith(folder.resolve("app").toRealPath());
    }

    @Test
    void aFileThatIsNoSchemaIsExplained() throws IOException {
        drop("#welcome", Files.write(folder.resolve("cat.png"), new byte[] {(byte) 0x89, 0, 1}));
        ShellRig.await(() -> !rig.dialogs.asked().isEmpty());
        assertThat(rig.dialogs.asked()).containsExactly("cat.png could not be opened as a schema.");
        assertThat(rig.shell().projectProperty().get()).isNull();
    }

    private static Path blogAt(Path file) throws IOException {
        return Files.copy(Samples.path("blog"), file);
    }

    private Path openSchema() {
        Project open = Objects.requireNonNull(rig.shell().projectProperty().get());
        return open.desk().workspace().schemaFile();
    }

    private void drop(String target, Path file) {
        FxToolkit.run(
                () -> {
                    Node node = rig.view().lookup(target);
                    Event.fireEvent(node, dropOf(dragboard(file), node));
                });
        rig.settle();
    }

    private static Dragboard dragboard(Path file) {
        Dragboard board =
                DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
        board.setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
        return board;
    }

    private static DragEvent dropOf(Dragboard board, Node target) {
        var copy = TransferMode.COPY;
        return new DragEvent(DragEvent.DRAG_DROPPED, board, 0, 0, 0, 0, copy, null, target, null);
    }
}
