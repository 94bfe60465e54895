package dev.storeroom.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FakeLinks;
import dev.storeroom.testing.FakeNotices;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.LabelChoice;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class OutboxReaderTest {
    private static final String SOUND =
            """
            type Post @model { id: ID!  title: String }
            type Note @model { id: ID!  title: String }
            """;

    private static final String BROKEN =
            SOUND.replace("type Post @model { id: ID!", "type Post @model { id: Nothing!");

    @TempDir private Path folder;
    private final Tasks tasks = FxToolkit.call(() -> new Tasks(Throwable::printStackTrace));

    @BeforeEach
    void save() throws IOException {
        try (Workspace sound = open(SOUND)) {
            for (String model : List.of("Post", "Note")) {
                var values = Map.of("id", Value.text("1"), "title", Value.text("Hello"));
                sound.dataStore().save(new ModelRecord(model, values));
            }
        }
    }

    @AfterEach
    void close() {
        FxToolkit.run(tasks::close);
    }

    @Test
    void whatWaitsOfAModelWithErrorsIsListedByItsKeyBesideTheRest() throws IOException {
        try (Workspace now = open(BROKEN)) {
            assertThat(now.schema().findModel("Post")).isEmpty();
            var reader = new OutboxReader(now.dataStore(), new LabelChoice(now, tasks));
            assertThat(reader.page(0))
                    .extracting(OutboxEntry::label)
                    .containsExactly("[\"1\"]", "Hello");
            assertThat(reader.page(0).getFirst().row().value("title"))
                    .isEqualTo(Value.text("Hello"));
        }
    }

    @Test
    void whatWaitsOfAModelWithErrorsIsNeitherShownNorDiscardedButExplained() throws IOException {
        var said = new FakeNotices();
        var dialogs = new FakeDialogs();
        try (Workspace now = open(BROKEN)) {
            var entry =
                    new OutboxReader(now.dataStore(), new LabelChoice(now, tasks))
                            .page(0)
                            .getFirst();
            FxToolkit.run(
                    () -> {
                        var desk = new Desk(now, tasks, said, dialogs, new FakeLinks());
                        var outbox =
                                new OutboxViewModel(
                                        desk, key -> Assertions.fail("shown"), Instant::now);
                        outbox.discard(entry);
                        outbox.showRecord(entry);
                    });
            assertThat(dialogs.asked()).isEmpty();
            assertThat(said.failures())
                    .hasSize(2)
                    .allMatch(sentence -> sentence.contains("no usable model Post"));
            assertThat(now.dataStore().outbox(0, 10)).hasSize(2);
        }
    }

    private Workspace open(String schema) throws IOException {
        Path file = folder.resolve("schema.graphql");
        Files.writeString(file, schema);
        var outcome = new Workspaces(folder.resolve("data")).open(file, Workspaces.Access.WRITE);
        return ((OpenOutcome.Opened) outcome).workspace();
    }
}
