package dev.storeroom.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.desk.LabelChoice;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class OutboxReaderTest {
    private static final String SOUND =
            """
            type Post @model { id: ID!  title: String }
            type Note @model { id: ID!  title: String }
            """;

    @TempDir private Path folder;

    @Test
    void whatWaitsOfAModelWithErrorsIsListedByItsKeyBesideTheRest() throws IOException {
        try (Workspace sound = open(SOUND)) {
            for (String model : new String[] {"Post", "Note"}) {
                var values = Map.of("id", Value.text("1"), "title", Value.text("Hello"));
                sound.dataStore().save(new ModelRecord(model, values));
            }
        }
        String broken =
                SOUND.replace("type Post @model { id: ID!", "type Post @model { id: Nothing!");
        Tasks tasks = FxToolkit.call(() -> new Tasks(Throwable::printStackTrace));
        try (Workspace now = open(broken)) {
            assertThat(now.schema().findModel("Post")).isEmpty();
            var reader = new OutboxReader(now.dataStore(), new LabelChoice(now, tasks));
            assertThat(reader.page(0))
                    .extracting(OutboxEntry::label)
                    .containsExactly("[\"1\"]", "Hello");
            assertThat(reader.page(0).getFirst().row().value("title"))
                    .isEqualTo(Value.text("Hello"));
        } finally {
            FxToolkit.run(tasks::close);
        }
    }

    private Workspace open(String schema) throws IOException {
        Path file = folder.resolve("schema.graphql");
        Files.writeString(file, schema);
        var outcome = new Workspaces(folder.resolve("data")).open(file, Workspaces.Access.WRITE);
        return ((OpenOutcome.Opened) outcome).workspace();
    }
}
