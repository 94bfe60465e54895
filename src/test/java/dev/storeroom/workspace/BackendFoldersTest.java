package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class BackendFoldersTest {
    private static final String FILE = "amplify/backend/api/Blog/schema.graphql";

    /// All the paths that lead to the schema of a project.
    private static final List<String> WAYS =
            List.of(
                    "project/" + FILE,
                    "project",
                    "project/amplify/backend/api/Blog",
                    "project/amplify/../" + FILE,
                    "project-link",
                    "project-link/" + FILE,
                    "schema-link.graphql");

    @TempDir private Path folder;
    private Path schema;
    private BackendFolders folders;

    @BeforeEach
    void makeProject() throws IOException {
        Path file = folder.resolve("project").resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.copy(Samples.path("blog"), file);
        Files.createSymbolicLink(folder.resolve("project-link"), folder.resolve("project"));
        Files.createSymbolicLink(folder.resolve("schema-link.graphql"), file);
        schema = file.toRealPath();
        folders = new BackendFolders(folder.resolve("data"));
    }

    @Test
    void everyWayToASchemaLeadsToTheSameRecords() throws IOException {
        assertThat(foldersOfAllWays())
                .hasSize(WAYS.size())
                .containsOnly(folders.of(schema, schema));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project/" + FILE,
                "project",
                "project/amplify/backend/api/Blog",
                "project-link",
                "project-link/" + FILE,
                "schema-link.graphql",
            })
    void recordsThatWereKeptForAPathAreGoneOnWithByEveryWay(String before) throws IOException {
        Path old = keptFor(folder.resolve(before));
        assertThat(folders.of(schema, folder.resolve(before))).isEqualTo(old);
        assertThat(foldersOfAllWays()).containsOnly(old);
        assertThat(folders.leftBehind(schema, folder.resolve(before))).isEmpty();
    }

    @Test
    void ofRecordsKeptForBothTheSchemasAreServedAndTheOthersNamed() throws IOException {
        Path ofSchema = keptFor(schema);
        Path ofProject = keptFor(folder.resolve("project"));
        assertThat(foldersOfAllWays()).containsOnly(ofSchema);
        assertThat(folders.leftBehind(schema, folder.resolve("project"))).contains(ofProject);
        assertThat(folders.leftBehind(schema, schema)).isEmpty();
    }

    @Test
    void recordsOfAnotherSchemaInAFolderAboveAreNotTaken() throws IOException {
        Files.copy(Samples.path("tags"), folder.resolve("project/schema.graphql"));
        Path other = keptFor(folder.resolve("project"));
        assertThat(folders.of(schema, schema)).isNotEqualTo(other);
    }

    @Test
    void recordsGoAlongWithASchemaThatIsMovedAndNotWithTheNextAtItsPlace() throws IOException {
        Path kept = keptFor(schema);
        Path moved = folder.toRealPath().resolve("moved.graphql");
        Files.move(schema, moved);
        folders.move(schema, moved);
        assertThat(folders.of(moved, moved)).isEqualTo(kept);
        Files.copy(Samples.path("tags"), schema);
        Path next = folders.of(schema, schema);
        assertThat(next).isNotEqualTo(kept).isEqualTo(folders.of(schema, schema));
    }

    private List<Path> foldersOfAllWays() throws IOException {
        var found = new ArrayList<Path>();
        for (String way : WAYS) {
            Path given = folder.resolve(way);
            found.add(folders.of(SchemaFiles.find(given).path(), given));
        }
        return found;
    }

    /// A folder as it was named for every path that was given.
    private Path keptFor(Path path) throws IOException {
        String name = DataFolder.digestOf(path.toAbsolutePath().normalize().toString());
        Path kept = folder.resolve("data/backends").resolve(name.substring(0, 16));
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("backend.json"), "{}");
        return Files.createFile(kept.resolve("backend.db")).getParent();
    }
}
