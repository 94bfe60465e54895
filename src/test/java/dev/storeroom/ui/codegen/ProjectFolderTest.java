package dev.storeroom.ui.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ProjectFolderTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "shop/amplify/backend/api/shop/schema.graphql,     shop",
        "shop/amplify/backend/api/shop/schema/one.graphql, shop/amplify/backend/api/shop/schema",
        "shop/blog.graphql,                                shop",
        "shop/api/schema.graphql,                          shop/api",
    })
    void itIsTheAmplifyProjectsOrTheSchemasOwn(Path schema, Path project) throws IOException {
        Path file = folder.resolve(schema);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        assertThat(ProjectFolder.of(file)).isEqualTo(folder.resolve(project));
    }

    @ParameterizedTest
    @CsvSource({"shop/amplify/backend/api/shop, shop", "shop, shop"})
    void aSchemaOfManyFilesIsAFolder(Path schema, Path project) throws IOException {
        Path opened = Files.createDirectories(folder.resolve(schema));
        assertThat(ProjectFolder.of(opened)).isEqualTo(folder.resolve(project));
    }
}
