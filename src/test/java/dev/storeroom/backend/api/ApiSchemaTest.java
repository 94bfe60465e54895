package dev.storeroom.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.testing.Corpus;
import dev.storeroom.testing.Samples;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ApiSchemaTest {
    @ParameterizedTest
    @ValueSource(strings = {"blog", "blog-comments", "tags", "custom-keys", "all-scalars"})
    void theApiOfASampleIsTheApprovedOne(String sample) throws IOException {
        assertThat(ApiSchema.of(Samples.read(sample)).text())
                .isEqualTo(resource(sample + ".graphql"));
    }

    /// Amplify's transformer made what is compared with.
    @ParameterizedTest
    @ValueSource(
            strings = {"keys-and-lists", "renamed-operations", "field-rules", "rules-of-access"})
    void anApiIsWhatAmplifysTransformerMakesOfIt(String name) throws IOException {
        String text = resource(name + ".schema.graphql");
        Schema schema = SchemaReader.read(text, "schema.graphql").schema();
        assertThat(types(ApiSchema.of(schema).text()))
                .isEqualTo(types(resource(name + ".api.graphql")));
    }

    /// The file names the schemas whose API differs from that of Amplify's transformer, and why.
    @Test
    void recordedSchemasHaveTheApiThatAmplifysTransformerMakes() throws IOException {
        List<String> different = new ArrayList<>();
        for (Path expected : Corpus.files("expected")) {
            String name = expected.getFileName().toString();
            if (!name.endsWith(".appsync-api.graphql")) continue;
            String number = name.substring(0, 3);
            Schema schema = SchemaFiles.read(schemaFile(number)).schema();
            if (!types(ApiSchema.of(schema).text()).equals(types(Files.readString(expected)))) {
                different.add(number);
            }
        }
        assertThat(different)
                .isEqualTo(
                        resource("differences.tsv")
                                .lines()
                                .skip(1)
                                .map(line -> line.split("\t", -1)[0])
                                .toList());
    }

    private static Path schemaFile(String number) {
        return Corpus.files("schemas").stream()
                .filter(file -> file.getFileName().toString().startsWith(number + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ApiSchemaTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The members of every type, in no order.
    private static Map<String, Set<String>> types(String text) {
        Map<String, Set<String>> types = new TreeMap<>();
        for (Definition<?> definition : document(text).getDefinitions()) {
            types.put(((NamedNode<?>) definition).getName(), members(definition));
        }
        return types;
    }

    private static Set<String> members(Definition<?> definition) {
        Stream<String> members =
                switch (definition) {
                    case ObjectTypeDefinition type ->
                            Stream.concat(
                                    type.getFieldDefinitions().stream().map(ApiSchemaTest::field),
                                    printed(type.getDirectives()));
                    case InputObjectTypeDefinition type -> printed(type.getInputValueDefinitions());
                    case EnumTypeDefinition type ->
                            type.getEnumValueDefinitions().stream()
                                    .map(EnumValueDefinition::getName);
                    default -> Stream.of(AstPrinter.printAst(definition));
                };
        return members.collect(Collectors.toCollection(TreeSet::new));
    }

    private static String field(FieldDefinition field) {
        return field.getName()
                + printed(field.getInputValueDefinitions()).sorted().toList()
                + AstPrinter.printAst(field.getType())
                + printed(field.getDirectives()).sorted().toList();
    }

    private static Stream<String> printed(List<? extends Node<?>> nodes) {
        return nodes.stream().map(AstPrinter::printAst);
    }

    private static Document document(String text) {
        ParserOptions unlimited =
                ParserOptions.getDefaultParserOptions()
                        .transform(
                                options ->
                                        options.maxCharacters(Integer.MAX_VALUE)
                                                .maxTokens(Integer.MAX_VALUE)
                                                .maxWhitespaceTokens(Integer.MAX_VALUE));
        return new Parser()
                .parseDocument(
                        ParserEnvironment.newParserEnvironment()
                                .document(text)
                                .parserOptions(unlimited)
                                .build());
    }
}
