package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.SourcePosition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class SchemaFilesTest {
    private static final String POST = "type Post @model { title: String }\n";
    private static final String TAG = "type Tag @model { label: String }\n";

    private static final String INTROSPECTION =
            """
            { "models": { "Post": { "fields": { "id": { "type": "ID", "isRequired": true } } } } }
            """;

    @TempDir Path folder;

    @Test
    void aFileIsReadAsItIs() throws IOException {
        Path file = write("blog.graphql", POST);
        SchemaSource source = SchemaFiles.find(file);
        assertThat(source)
                .isEqualTo(
                        new SchemaSource.Found(
                                file.toRealPath(), List.of(new SourceText(file.toString(), POST))));
        assertThat(models(file)).containsExactly("Post");
    }

    @Test
    void aFolderWithoutGraphqlLeadsToItsIntrospection() throws IOException {
        Path introspection = write("model-introspection.json", INTROSPECTION);
        assertThat(SchemaFiles.find(folder).path()).isEqualTo(introspection.toRealPath());
        assertThat(models(folder)).containsExactly("Post");
    }

    @Test
    void aProjectWithoutGraphqlLeadsToItsOutputs() throws IOException {
        write("model-introspection.json", "{}");
        Path outputs =
                write(
                        "amplify_outputs.json",
                        "{ \"data\": { \"model_introspection\": " + INTROSPECTION + " } }");
        assertThat(SchemaFiles.find(folder).path()).isEqualTo(outputs.toRealPath());
        assertThat(models(folder)).containsExactly("Post");
    }

    @Test
    void theNearestSchemaIsLookedForUpward() throws IOException {
        write("amplify/backend/api/blog/schema.graphql", POST);
        Path resolvers = write("amplify/backend/api/blog/resolvers/a.vtl", "").getParent();
        Path deep = write("src/app/main.js", "").getParent();
        assertThat(SchemaFiles.nearest(folder, folder)).isEqualTo(folder);
        assertThat(SchemaFiles.nearest(deep, folder)).isEqualTo(folder);
        assertThat(SchemaFiles.nearest(resolvers, folder)).isEqualTo(resolvers.getParent());
    }

    @Test
    void theSearchUpwardGoesNoFurtherThanTold() throws IOException {
        write("schema.graphql", POST);
        Path home = Files.createDirectories(folder.resolve("home"));
        Path project = Files.createDirectories(home.resolve("project"));
        assertThat(SchemaFiles.nearest(project, home)).isEqualTo(project);
        assertThat(SchemaFiles.nearest(project, folder)).isEqualTo(folder);
    }

    @Test
    void aFolderCalledSchemaCountsOnlyWhereOneIs() throws IOException {
        write("schema/post.graphql", POST);
        Path deep = Files.createDirectories(folder.resolve("src"));
        assertThat(SchemaFiles.nearest(folder, folder)).isEqualTo(folder);
        assertThat(SchemaFiles.nearest(deep, folder)).isEqualTo(deep);
    }

    @Test
    void theNearestSchemaOfARelativeFolderHasARelativePath() throws IOException {
        write("schema.graphql", POST);
        Path deep = Files.createDirectories(folder.resolve("src/app"));
        Path here = Path.of("").toAbsolutePath();
        assertThat(SchemaFiles.nearest(here.relativize(deep), folder))
                .isEqualTo(here.relativize(folder));
    }

    @Test
    void aLinkLeadsToTheFileItself() throws IOException {
        Path file = write("blog.graphql", POST);
        Path link = Files.createSymbolicLink(folder.resolve("link.graphql"), file);
        assertThat(SchemaFiles.find(link).path()).isEqualTo(file.toRealPath());
    }

    @Test
    void aFolderMeansTheSchemaInIt() throws IOException {
        Path file = write("schema.graphql", POST);
        write("schema/other.graphql", TAG);
        assertThat(models(folder)).containsExactly("Post");
        assertThat(SchemaFiles.find(folder).path()).isEqualTo(file.toRealPath());
    }

    @Test
    void theFilesOfASchemaFolderAreOneSchemaAndKeepTheirPlaces() throws IOException {
        write("schema/a.graphql", POST);
        Path broken = write("schema/deep/b.graphql", TAG + "type X @model {\n  a: Strin\n}\n");
        assertThat(models(folder)).containsExactly("Post", "Tag");
        SchemaProblem problem = SchemaFiles.read(folder).problems().getFirst();
        assertThat(problem.position()).isEqualTo(new SourcePosition(broken.toString(), 3, 6));
    }

    @Test
    void anAmplifyProjectLeadsToItsApi() throws IOException {
        Path file = write("amplify/backend/api/blog/schema.graphql", POST);
        write("amplify/backend/api/blog/parameters.json", "{}");
        assertThat(SchemaFiles.find(folder).path()).isEqualTo(file.toRealPath());
    }

    @Test
    void aProjectWithTwoApisAsksForOne() throws IOException {
        write("amplify/backend/api/blog/schema.graphql", POST);
        write("amplify/backend/api/shop/schema/a.graphql", TAG);
        SchemaProblem problem = problem(folder);
        assertThat(problem.code()).isEqualTo("FIL006");
        assertThat(problem.sentence()).contains("blog, shop");
    }

    @Test
    void whatIsMissingEmptyOrNoSchemaIsAProblem() throws IOException {
        assertThat(problem(folder.resolve("gone.graphql")).code()).isEqualTo("FIL001");
        assertThat(problem(folder).code()).isEqualTo("FIL004");
        assertThat(problem(write("empty.graphql", " \n")).code()).isEqualTo("FIL004");
    }

    @Test
    void bytesThatAreNoUtf8AreAProblemWithTheirPlace() throws IOException {
        Path file = folder.resolve("latin.graphql");
        Files.write(file, "type Post\n# Ä".getBytes(StandardCharsets.ISO_8859_1));
        SchemaProblem problem = problem(file);
        assertThat(problem.code()).isEqualTo("FIL002");
        assertThat(problem.position()).isEqualTo(new SourcePosition(file.toString(), 2, 3));
        Files.write(file, new byte[] {'t', 'y', 0, 1});
        assertThat(problem(file).sentence()).isEqualTo("This file is not text.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path file = write("bom.graphql", "\uFEFF" + POST);
        assertThat(SchemaFiles.read(file).problems()).isEmpty();
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsAProblem() throws IOException {
        Path file = folder.resolve("large.graphql");
        Files.write(file, new byte[SchemaFiles.LONGEST + 1]);
        assertThat(problem(file).code()).isEqualTo("FIL003");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> models(Path path) {
        return SchemaFiles.read(path).schema().models().stream().map(ModelType::name).toList();
    }

    private static SchemaProblem problem(Path path) {
        assertThat(SchemaFiles.find(path)).isInstanceOf(SchemaSource.Unreadable.class);
        return SchemaFiles.read(path).problems().getFirst();
    }
}
