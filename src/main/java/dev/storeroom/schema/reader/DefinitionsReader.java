package dev.storeroom.schema.reader;

import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.OperationTypeDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.TypeDefinition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Gathers the definitions of all files and joins extensions to the types they extend.
final class DefinitionsReader {
    private final Problems problems;
    private final Map<String, ObjectTypeDefinition> objects = new LinkedHashMap<>();
    private final Map<String, TypeDefinition<?>> types = new LinkedHashMap<>();
    private final Map<String, DirectiveDefinition> directives = new LinkedHashMap<>();
    private final List<ObjectTypeExtensionDefinition> extensions = new ArrayList<>();
    private final List<Node<?>> otherExtensions = new ArrayList<>();
    private final Map<String, String> roots =
            new HashMap<>(
                    Map.of(
                            "query", "Query",
                            "mutation", "Mutation",
                            "subscription", "Subscription"));

    DefinitionsReader(Problems problems) {
        this.problems = problems;
    }

    Definitions read(List<Document> documents) {
        for (Document document : documents) document.getDefinitions().forEach(this::add);
        otherExtensions.forEach(this::checkOtherExtension);
        Node<?> first = documents.getFirst().getDefinitions().getFirst();
        return new Definitions(first, shapes(), types, directives, roots);
    }

    private void add(Node<?> definition) {
        switch (definition) {
            case ObjectTypeExtensionDefinition extension -> extensions.add(extension);
            case SDLExtensionDefinition extension -> otherExtensions.add((Node<?>) extension);
            case ObjectTypeDefinition object -> addObject(object);
            case ScalarTypeDefinition scalar -> addScalar(scalar);
            case TypeDefinition<?> type -> addType(type);
            case DirectiveDefinition directive -> addDirective(directive);
            case SchemaDefinition schema -> addRoots(schema);
            default -> throw new IllegalStateException("no definition: " + definition);
        }
    }

    private void addObject(ObjectTypeDefinition object) {
        if (isDefined(object)) return;
        objects.put(object.getName(), object);
    }

    private void addScalar(ScalarTypeDefinition scalar) {
        if (!Prelude.AMPLIFY.isScalar(scalar.getName())) {
            addType(scalar);
            return;
        }
        problems.error(
                "SDL008",
                scalar,
                "AppSync defines the scalar " + scalar.getName() + " itself.",
                "Remove this line: AWS refuses it.");
    }

    private void addType(TypeDefinition<?> type) {
        if (isDefined(type)) return;
        types.put(type.getName(), type);
    }

    private void addDirective(DirectiveDefinition directive) {
        if (Prelude.AMPLIFY.directives().containsKey(directive.getName())) {
            problems.error(
                    "SDL008",
                    directive,
                    "Amplify defines @" + directive.getName() + " itself; this definition is used.",
                    "Remove it: AWS refuses it.");
        }
        directives.putIfAbsent(directive.getName(), directive);
    }

    private void addRoots(SchemaDefinition schema) {
        roots.clear();
        for (OperationTypeDefinition operation : schema.getOperationTypeDefinitions()) {
            roots.put(operation.getName(), operation.getTypeName().getName());
        }
    }

    private boolean isDefined(TypeDefinition<?> type) {
        String name = type.getName();
        if (!objects.containsKey(name) && !types.containsKey(name)) return false;
        problems.error(
                "SDL003",
                type,
                name,
                "The name " + name + " is already taken by another type.",
                "Rename one of the two, or join them.");
        return true;
    }

    private Map<String, ObjectShape> shapes() {
        var added = new HashMap<String, List<ObjectTypeExtensionDefinition>>();
        for (ObjectTypeExtensionDefinition extension : extensions) {
            String name = extension.getName();
            checkExtension(extension, objects.containsKey(name));
            added.computeIfAbsent(name, _ -> new ArrayList<>()).add(extension);
        }
        var shapes = new LinkedHashMap<String, ObjectShape>();
        objects.forEach(
                (name, object) ->
                        shapes.put(name, shape(object, added.getOrDefault(name, List.of()))));
        return shapes;
    }

    private static ObjectShape shape(
            ObjectTypeDefinition object, List<ObjectTypeExtensionDefinition> extensions) {
        var fields = new ArrayList<>(object.getFieldDefinitions());
        var directives = new ArrayList<>(object.getDirectives());
        for (ObjectTypeExtensionDefinition extension : extensions) {
            fields.addAll(extension.getFieldDefinitions());
            directives.addAll(extension.getDirectives());
        }
        return new ObjectShape(
                object.transform(definition -> definition.directives(directives)), fields);
    }

    private void checkOtherExtension(Node<?> extension) {
        if (extension instanceof NamedNode<?> named) {
            checkExtension(named, types.containsKey(named.getName()));
        }
    }

    private void checkExtension(NamedNode<?> extension, boolean known) {
        String name = Objects.requireNonNull(extension.getName());
        if (!known) {
            problems.error(
                    "SDL006",
                    extension,
                    "There is no type " + name + " to extend.",
                    "Define it, or write this without the word extend.");
        }
        if (extension instanceof DirectivesContainer<?> container
                && !container.getDirectives().isEmpty()) {
            problems.error(
                    "SDL007",
                    container.getDirectives().getFirst(),
                    "Amplify accepts no directive on an extension.",
                    "Move it to the definition of " + name + ".");
        }
    }
}
