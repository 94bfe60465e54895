package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.query.Query;
import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.store.StoreException;
import dev.storeroom.testing.Samples;
import dev.storeroom.workspace.Workspaces.Access;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

class WorkspacesTest {
    private static final ModelRecord HELLO =
            new ModelRecord(
                    "Post",
                    Map.of(
                            "id", Value.text("1"),
                            "title", Value.text("Hello"),
                            "status", Value.text("DRAFT")));
    @TempDir Path folder;
    private Path schema;
    private Workspaces workspaces;

    @BeforeEach
    void copySample() throws IOException {
        schema = Files.copy(Samples.path("blog"), folder.resolve("blog.graphql")).toRealPath();
        workspaces = new Workspaces(folder.resolve("data"));
    }

    private Workspace open() {
        return opened(workspaces.open(schema, Access.WRITE));
    }

    private static Workspace opened(OpenOutcome outcome) {
        assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
        return ((OpenOutcome.Opened) outcome).workspace();
    }

    private void openAndSave() {
        try (Workspace workspace = open()) {
            assertThat(workspace.dataStore().save(HELLO)).isInstanceOf(SaveOutcome.Saved.class);
        }
    }

    private void replaceInSchema(String old, String wanted) throws IOException {
        Files.writeString(schema, Files.readString(schema).replace(old, wanted));
    }

    @Test
    void aSchemaKeepsItsDataBetweenRuns() {
        openAndSave();
        try (Workspace workspace = open()) {
            assertThat(workspace.dataStore().query(Query.of("Post")))
                    .extracting(record -> record.value("title"))
                    .containsExactly(Value.text("Hello"));
        }
        assertThat(workspaces.recent()).extracting(Recent::schema).containsExactly(schema);
    }

    @Test
    void settingsThatCannotBeWrittenDoNotKeepASchemaFromOpening() throws IOException {
        Files.createDirectories(workspaces.dataFolder().resolve("settings.json.lock"));
        openAndSave();
        assertThat(workspaces.recent()).extracting(Recent::schema).containsExactly(schema);
    }

    @Test
    void twoWindowsAddToOneListOfRecentSchemas() throws IOException {
        Path other = Files.copy(schema, folder.resolve("other.graphql")).toRealPath();
        var second = new Workspaces(workspaces.dataFolder());
        open().close();
        opened(second.open(other, Access.WRITE)).close();
        assertThat(new Workspaces(workspaces.dataFolder()).recent())
                .extracting(Recent::schema)
                .containsExactly(other, schema);
    }

    @Test
    void aNewFieldIsAddedAndOldRowsHaveNullThere() throws IOException {
        openAndSave();
        replaceInSchema("rating: Int", "rating: Int\n  subtitle: String");
        try (Workspace workspace = open()) {
            ModelRecord stored = workspace.dataStore().query(Query.of("Post")).getFirst();
            assertThat(stored.value("subtitle")).isEqualTo(Value.NULL);
            assertThat(stored.value("title")).isEqualTo(Value.text("Hello"));
        }
    }

    @Test
    void aChangeThatWouldLoseDataIsRefusedAndNothingIsTouched() throws IOException {
        openAndSave();
        String before = Files.readString(schema);
        replaceInSchema("rating: Int", "rating: String");
        OpenOutcome refused = workspaces.open(schema, Access.WRITE);
        assertThat(((OpenOutcome.Refused) refused).differences())
                .containsExactly(
                        "The data of Post.rating is of type Int, but the schema now says String.");
        Files.writeString(schema, before);
        try (Workspace workspace = open()) {
            assertThat(workspace.dataStore().query(Query.of("Post"))).hasSize(1);
        }
    }

    @Test
    void aRefusedSchemaCanStartEmptyAndTheOldDataIsASnapshot() throws IOException {
        openAndSave();
        replaceInSchema("rating: Int", "rating: String");
        try (Workspace workspace = opened(workspaces.openEmpty(schema))) {
            assertThat(workspace.dataStore().query(Query.of("Post"))).isEmpty();
            assertThat(workspace.dataStore().snapshots()).hasSize(1);
            assertThat(workspace.dataStore().snapshots().getFirst().rows()).isEqualTo(1);
        }
    }

    @Test
    void aSecondOpeningIsTurnedAwayButMayRead() {
        openAndSave();
        try (Workspace first = open()) {
            assertThat(workspaces.open(schema, Access.WRITE))
                    .isEqualTo(new OpenOutcome.Locked(schema, ProcessHandle.current().pid()));
            try (Workspace second = opened(workspaces.open(schema, Access.READ_ONLY))) {
                assertThat(second.isReadOnly()).isTrue();
                assertThat(second.dataStore().query(Query.of("Post"))).hasSize(1);
                first.dataStore().save(HELLO.with("id", Value.text("2")));
                assertThat(second.dataStore().query(Query.of("Post"))).hasSize(2);
            }
        }
    }

    @Test
    void aWriteProtectedFileOpensReadOnly() throws IOException {
        openAndSave();
        Path store = store();
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("r--r--r--"));
        try (Workspace workspace = open()) {
            assertThat(workspace.isReadOnly()).isTrue();
            assertThat(workspace.dataStore().query(Query.of("Post"))).hasSize(1);
            assertThat(
                            org.assertj.core.api.Assertions.catchThrowableOfType(
                                            StoreException.class,
                                            () -> workspace.dataStore().save(HELLO))
                                    .kind())
                    .isEqualTo(StoreException.Kind.READ_ONLY);
        }
    }

    @Test
    void aWriteProtectedFolderOpensReadOnly() throws IOException {
        openAndSave();
        Path data = store().getParent();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (Workspace workspace = open()) {
            assertThat(workspace.isReadOnly()).isTrue();
            assertThat(workspace.dataStore().query(Query.of("Post"))).hasSize(1);
        } finally {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aDamagedFileIsReportedAndLeftAsItIs() throws IOException {
        openAndSave();
        Path store = store();
        Files.writeString(store, "this is no database, however long it may be".repeat(200));
        byte[] before = Files.readAllBytes(store);
        OpenOutcome outcome = workspaces.open(schema, Access.WRITE);
        assertThat(((OpenOutcome.Broken) outcome).cause().kind())
                .isEqualTo(StoreException.Kind.CORRUPT);
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
    }

    @Test
    void aMovedSchemaIsOfferedItsOldData() throws IOException {
        openAndSave();
        Path moved = Files.move(schema, folder.resolve("moved.graphql"));
        OpenOutcome outcome = workspaces.open(moved, Access.WRITE);
        assertThat(outcome).isEqualTo(new OpenOutcome.Moved(moved.toRealPath(), schema));
        try (Workspace workspace = opened(workspaces.adopt((OpenOutcome.Moved) outcome))) {
            assertThat(workspace.dataStore().query(Query.of("Post"))).hasSize(1);
        }
    }

    @Test
    void aBrokenSchemaOpensWithItsProblemsAndItsSoundModels() throws IOException {
        openAndSave();
        Files.writeString(schema, Files.readString(schema) + "\ntype Bad @model { x: Missing }\n");
        try (Workspace workspace = open()) {
            assertThat(workspace.problems()).anyMatch(SchemaProblem::isError);
            assertThat(workspace.dataStore().query(Query.of("Post"))).hasSize(1);
        }
    }

    @Test
    void aMistakeInTheSchemaIsNeverAReasonToSetDataAside() throws IOException {
        openAndSave();
        replaceInSchema("title: String!", "title String!");
        assertThat(workspaces.open(schema, Access.WRITE))
                .isInstanceOf(OpenOutcome.Unreadable.class);
        replaceInSchema("title String!", "title: String!");
        try (Workspace workspace = open()) {
            assertThat(workspace.dataStore().query(Query.of("Post"))).hasSize(1);
        }
    }

    @Test
    void whatIsNoSchemaIsUnreadableWithTheReason() throws IOException {
        assertThat(workspaces.open(folder.resolve("none.graphql"), Access.WRITE))
                .isInstanceOf(OpenOutcome.Unreadable.class);
        Path bytes = Files.write(folder.resolve("bytes.graphql"), new byte[] {(byte) 0xff, 0});
        assertThat(workspaces.open(bytes, Access.WRITE)).isInstanceOf(OpenOutcome.Unreadable.class);
    }

    @Test
    void anAmplifyProjectIsOpenedByItsRoot() throws IOException {
        Path api = Files.createDirectories(folder.resolve("app/amplify/backend/api/blog"));
        Files.copy(schema, api.resolve("schema.graphql"));
        try (Workspace workspace = opened(workspaces.open(folder.resolve("app"), Access.WRITE))) {
            assertThat(workspace.schemaFile().getFileName()).hasToString("schema.graphql");
        }
    }

    @Test
    void viewsAndSettingsAreRememberedAndOutliveClearing() {
        try (Workspace workspace = open()) {
            workspace.remember("table/Post", Value.text("wide"));
            workspace.dataStore().clear();
        }
        workspaces.set("theme", Value.text("dark"));
        try (Workspace workspace = open()) {
            assertThat(workspace.remembered("table/Post")).isEqualTo(Value.text("wide"));
        }
        assertThat(new Workspaces(folder.resolve("data")).setting("theme"))
                .isEqualTo(Value.text("dark"));
    }

    private Path store() throws IOException {
        try (var files = Files.walk(folder.resolve("data"))) {
            return files.filter(file -> file.endsWith("store.db")).findFirst().orElseThrow();
        }
    }
}
