package dev.storeroom.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The official client and TypeScript's compiler judge the rest: `JavaScriptClientInterop`.
final class JavaScriptModelsTest {
    private static String file(String schema, String name) {
        return JavaScriptModels.of(SchemaReader.read(schema, "schema.graphql").schema()).stream()
                .filter(file -> file.path().equals(name))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSeedGuidesSchemaGivesItsClassAndItsEnum() {
        var files = JavaScriptModels.of(Samples.BLOG);
        assertThat(files).extracting(GeneratedFile::path).contains("index.js", "schema.js");
        assertThat(files.get(1).text())
                .isEqualTo(
                        """
                        // @ts-check
                        import { initSchema } from "@aws-amplify/datastore";
                        import { schema } from "./schema";

                        const PostStatus = {
                          "DRAFT": "DRAFT",
                          "PUBLISHED": "PUBLISHED"
                        };

                        const { Post } = initSchema(schema);

                        export {
                          Post,
                          PostStatus
                        };
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "id: ID!                                    ~ ManagedIdentifier<T, 'id'>",
                "id: ID! @primaryKey                        ~ OptionallyManagedIdentifier<T, 'id'>",
                "k: String! @primaryKey                     ~ CustomIdentifier<T, 'k'>",
                "k: ID! @primaryKey(sortKeyFields: \"n\") n: Int! ~ CompositeIdentifier<T, ['k', 'n']>",
            })
    void aModelTellsTypeScriptHowItIsIdentified(String fields, String identifier) {
        assertThat(file("type T @model { " + fields + " }", "index.d.ts"))
                .contains("identifier: " + identifier + ";")
                .contains(" } from \"@aws-amplify/datastore\";");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "f: String            ~ readonly f?: string | null;",
                "f: AWSTimestamp!     ~ readonly f: number;",
                "f: [Int!]!           ~ readonly f: number[];",
                "f: [Boolean]         ~ readonly f?: (boolean | null)[] | null;",
                "f: E                 ~ readonly f?: E | keyof typeof E | null;",
                "f: [E!]              ~ readonly f?: (E | keyof typeof E)[] | Array<keyof typeof E> | null;",
                "f: C!                ~ readonly f: C;",
                "f: T @hasOne         ~ readonly f: AsyncItem<T | undefined>;",
                "f: [T] @hasMany      ~ readonly f: AsyncCollection<T>;",
            })
    void aFieldHasItsTypeInTypeScript(String field, String member) {
        String schema = "type T @model { id: ID! " + field + " } enum E { A } type C { x: Int }";
        assertThat(file(schema, "index.d.ts")).contains("  " + member + "\n");
    }
}
