package dev.storeroom.schema.reader;

import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What Amplify and AppSync define for every schema.
///
/// Its types are looked up apart from the schema's own, so a schema may use any of their names.
///
/// @param directives by name
/// @param types the scalars, and the enums and inputs of directive arguments, by name
record Prelude(Map<String, DirectiveDefinition> directives, Map<String, TypeDefinition<?>> types) {
    static final Prelude AMPLIFY = load();

    private static final List<String> GRAPHQL_SCALARS =
            List.of("ID", "String", "Int", "Float", "Boolean");

    boolean isScalar(String name) {
        return GRAPHQL_SCALARS.contains(name) || types.get(name) instanceof ScalarTypeDefinition;
    }

    List<String> scalarNames() {
        return Stream.concat(
                        GRAPHQL_SCALARS.stream(), types.keySet().stream().filter(this::isScalar))
                .toList();
    }

    private static Prelude load() {
        var problems = new Problems();
        Document document =
                new SdlParser(problems)
                        .parse(new SourceText("amplify.graphql", text()))
                        .orElseThrow(() -> new IllegalStateException("" + problems.inOrder()));
        var directives = new LinkedHashMap<String, DirectiveDefinition>();
        var types = new LinkedHashMap<String, TypeDefinition<?>>();
        for (Node<?> definition : document.getDefinitions()) {
            if (definition instanceof DirectiveDefinition directive) {
                directives.put(directive.getName(), directive);
            } else if (definition instanceof TypeDefinition<?> type) {
                types.put(type.getName(), type);
            }
        }
        return new Prelude(directives, types);
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(Prelude.class.getResourceAsStream("amplify.graphql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read amplify.graphql from the class path", e);
        }
    }
}
