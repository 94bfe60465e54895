package dev.storeroom.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.testing.Corpus;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

class ModelIntrospectionTest {
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

    @Test
    void everyRecordedSchemaIsIntrospectedAsByAmplifysGenerator() throws IOException {
        List<String> different = new ArrayList<>();
        for (Path file : Corpus.files("expected")) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".model-introspection.json")) continue;
            Value theirs = Json.read(Files.readString(file));
            Value ours = ModelIntrospection.of(read(name.substring(0, 3)).schema());
            different.addAll(differences(name.substring(0, 3), theirs, ours));
        }
        assertThat(different).isEmpty();
    }

    /// Operations are not read: nothing but Amplify's own tools needs them.
    @Test
    void anIntrospectionThatIsOpenedAsASchemaIsIntrospectedAsItself() throws IOException {
        List<String> different = new ArrayList<>();
        for (Path file : Corpus.files("expected")) {
            if (!file.toString().endsWith(".model-introspection.json")) continue;
            SchemaRead read = SchemaFiles.read(file);
            assertThat(read.hasErrors()).as("%s", file).isFalse();
            Value theirs = Json.read(Files.readString(file));
            Value ours = ModelIntrospection.of(read.schema());
            for (String part : List.of("models", "enums", "nonModels")) {
                String place = file.getFileName() + " " + part;
                different.addAll(differences(place, member(theirs, part), member(ours, part)));
            }
        }
        assertThat(different).isEmpty();
    }

    private static @Nullable Value member(Value value, String name) {
        return value instanceof Value.Entries(Map<String, Value> entries)
                ? entries.get(name)
                : null;
    }

    private static SchemaRead read(String number) {
        Path schema =
                Corpus.files("schemas").stream()
                        .filter(file -> file.getFileName().toString().startsWith(number))
                        .findFirst()
                        .orElseThrow();
        return SchemaFiles.read(schema);
    }

    /// The places where two JSON documents differ, as paths. The order of members does not count.
    private static List<String> differences(
            String place, @Nullable Value theirs, @Nullable Value ours) {
        if (theirs instanceof Value.Entries(Map<String, Value> expected)
                && ours instanceof Value.Entries(Map<String, Value> actual)) {
            Set<String> names = new TreeSet<>(expected.keySet());
            names.addAll(actual.keySet());
            return names.stream()
                    .flatMap(
                            name ->
                                    differences(
                                            place + "." + name,
                                            expected.get(name),
                                            actual.get(name))
                                            .stream())
                    .toList();
        }
        if (Objects.equals(theirs, ours)) return List.of();
        return List.of("%s: %s, here %s".formatted(place, text(theirs), text(ours)));
    }

    private static String text(@Nullable Value value) {
        return value == null ? "absent" : Json.write(value);
    }
}
