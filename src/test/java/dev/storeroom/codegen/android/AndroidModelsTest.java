package dev.storeroom.codegen.android;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.codegen.CodeTarget;
import dev.storeroom.codegen.GeneratedFile;
import dev.storeroom.codegen.GenerationSettings;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.testing.AmplifyStubs;
import dev.storeroom.testing.Corpus;
import dev.storeroom.testing.GoldenFiles;
import dev.storeroom.testing.JavaCompilation;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

final class AndroidModelsTest {
    @TempDir Path folder;

    private static Map<String, String> files(Schema schema, String packageName) {
        var settings =
                new GenerationSettings(CodeTarget.AMPLIFY_ANDROID, JavaStyle.BUILDER, packageName);
        assertThat(settings.obstacles(schema)).isEmpty();
        Map<String, String> files = new TreeMap<>();
        for (GeneratedFile each : settings.files(schema, "")) files.put(each.path(), each.text());
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog-comments", "tags", "custom-keys"})
    void aSampleGivesTheClassesThatWereApproved(String sample) {
        GoldenFiles.check("android/" + sample, files(Samples.read(sample), "models"));
    }

    @Test
    void whatRealSchemasGiveCompilesAgainstAmplifysLibrary() {
        Map<String, String> all = AmplifyStubs.files();
        int number = 0;
        for (Path file : Corpus.files("schemas"))
            all.putAll(files(SchemaFiles.read(file).schema(), "schema" + number++));
        assertThat(JavaCompilation.of(all, folder).problems()).isEmpty();
    }

    @Test
    void namesThatJavaKeepsCompileToo() {
        String schema =
                """
                type Builder @model { id: ID! class: String! DOB: Int Class: Int build: Int! }
                type List @model { id: ID! tags: [String] string: String that: Override other: Int }
                type Override { x: Int! in: [Case] }
                enum Case { class new A }
                """;
        Map<String, String> all = AmplifyStubs.files();
        all.putAll(files(SchemaReader.read(schema, "schema.graphql").schema(), "p"));
        assertThat(all).containsKeys("p/Builder.java", "p/List.java", "p/Override.java");
        assertThat(JavaCompilation.of(all, folder).problems()).isEmpty();
    }

    @Test
    void rulesOfAccessAreThoseOfTheSchema() {
        String schema =
                """
                type T @model @auth(rules: [
                  { allow: owner, ownerField: "writer", operations: [get, list, update] }
                  { allow: groups, groupsField: "teams" }
                  { allow: custom }
                ]) { id: ID! teams: [String] }
                """;
        assertThat(files(SchemaReader.read(schema, "schema.graphql").schema(), "p").get("p/T.java"))
                .contains("allow = AuthStrategy.OWNER, ownerField = \"writer\"")
                .contains("operations = {ModelOperation.READ, ModelOperation.UPDATE}")
                .contains("groupsField = \"teams\"")
                .contains("allow = AuthStrategy.CUSTOM");
    }
}
