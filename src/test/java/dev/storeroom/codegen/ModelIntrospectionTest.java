package dev.storeroom.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.schema.SchemaRead;
import dev.storeroom.schema.SchemaReader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class ModelIntrospectionTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("corpus", "../shared/corpus")).toAbsolutePath();

    @Test
    void aModelIsIntrospectedWithItsFieldsItsPluralAndItsKey() {
        var read = SchemaReader.read("type Post @model { title: String! tags: [String!] }", "a");
        assertThat(Json.write(ModelIntrospection.of(read.schema())))
                .isEqualTo(
                        """
                        {"version":1,"models":{"Post":{"name":"Post","fields":{\
                        "id":{"name":"id","isArray":false,"type":"ID","isRequired":true,"attributes":[]},\
                        "title":{"name":"title","isArray":false,"type":"String","isRequired":true,"attributes":[]},\
                        "tags":{"name":"tags","isArray":true,"type":"String","isRequired":true,"attributes":[],"isArrayNullable":true},\
                        "createdAt":{"name":"createdAt","isArray":false,"type":"AWSDateTime","isRequired":false,"attributes":[],"isReadOnly":true},\
                        "updatedAt":{"name":"updatedAt","isArray":false,"type":"AWSDateTime","isRequired":false,"attributes":[],"isReadOnly":true}},\
                        "syncable":true,"pluralName":"Posts",\
                        "attributes":[{"type":"model","properties":{}}],\
                        "primaryKeyInfo":{"isCustomPrimaryKey":false,"primaryKeyFieldName":"id","sortKeyFieldNames":[]}}},\
                        "enums":{},"nonModels":{}}\
                        """);
    }

    /// Models with relations are left out, as are rules of access and names of generated queries,
    /// which a schema does not keep.
    @Test
    void recordedModelsWithoutRelationsAreWhatAmplifysGeneratorGave() throws IOException {
        Path expected = CORPUS.resolve("expected");
        Assumptions.assumeTrue(Files.isDirectory(expected), "no corpus folder at " + CORPUS);
        List<String> different = new ArrayList<>();
        for (Path file : list(expected, "", ".model-introspection.json")) {
            String number = file.getFileName().toString().substring(0, 4).replace('.', '-');
            Path schema = list(CORPUS.resolve("schemas"), number, ".graphql").getFirst();
            Value ours = ModelIntrospection.of(read(schema).schema());
            different.addAll(differences(schema, Json.read(Files.readString(file)), ours));
        }
        assertThat(different).isEmpty();
    }

    private static SchemaRead read(Path schema) throws IOException {
        return SchemaReader.read(Files.readString(schema), schema.toString());
    }

    private static List<String> differences(Path schema, Value theirs, Value ours) {
        List<String> differences = new ArrayList<>();
        for (String part : List.of("models", "enums", "nonModels")) {
            Map<String, Value> ourTypes = entries(entries(ours).get(part));
            entries(entries(theirs).get(part))
                    .forEach(
                            (name, type) -> {
                                Value our = ourTypes.get(name);
                                if (our == null || isRelated(type) || isRelated(our)) return;
                                Value expected = comparable(type);
                                Value actual = comparable(our);
                                if (!expected.equals(actual))
                                    differences.add(
                                            schema.getFileName()
                                                    + " "
                                                    + Json.write(expected)
                                                    + " != "
                                                    + Json.write(actual));
                            });
        }
        return differences;
    }

    private static boolean isRelated(Value type) {
        String text = Json.write(type);
        return text.contains("\"association\"") || text.contains("\"gsi-");
    }

    private static Value comparable(Value type) {
        Map<String, Value> kept = new LinkedHashMap<>(entries(type));
        if (kept.get("attributes") instanceof Value.Items(List<Value> attributes)) {
            kept.put(
                    "attributes",
                    new Value.Items(
                            attributes.stream()
                                    .filter(ModelIntrospectionTest::isKey)
                                    .map(ModelIntrospectionTest::withoutQuery)
                                    .toList()));
        }
        return new Value.Entries(kept);
    }

    private static boolean isKey(Value attribute) {
        return Value.text("key").equals(entries(attribute).get("type"));
    }

    private static Value withoutQuery(Value attribute) {
        Map<String, Value> properties =
                new LinkedHashMap<>(entries(entries(attribute).get("properties")));
        properties.remove("queryField");
        return new Value.Entries(properties);
    }

    private static Map<String, Value> entries(@Nullable Value value) {
        return value instanceof Value.Entries(Map<String, Value> entries) ? entries : Map.of();
    }

    private static List<Path> list(Path folder, String start, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> file.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }
}
