package dev.storeroom.schema.reader;

import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that the document defines, by name and in document order.
///
/// @param first whatever the document defines first
/// @param types every type but objects
/// @param directives the schema's own directive definitions
/// @param roots the names of the operation types, by `query`, `mutation` and `subscription`
record Definitions(
        Node<?> first,
        Map<String, ObjectShape> objects,
        Map<String, TypeDefinition<?>> types,
        Map<String, DirectiveDefinition> directives,
        Map<String, String> roots) {

    /// The input by which a schema speaks to Amplify's tools; it says nothing about data.
    static final String AMPLIFY_INPUT = "AMPLIFY";

    Definitions {
        objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        directives = Map.copyOf(directives);
        roots = Map.copyOf(roots);
    }

    List<ObjectShape> models() {
        return objects.values().stream().filter(shape -> isModel(shape.name())).toList();
    }

    List<ObjectShape> customTypes() {
        return objects.values().stream()
                .filter(shape -> kind(shape.name()) == TypeKind.CUSTOM)
                .toList();
    }

    List<EnumTypeDefinition> enums() {
        return types.values().stream()
                .filter(EnumTypeDefinition.class::isInstance)
                .map(EnumTypeDefinition.class::cast)
                .toList();
    }

    /// Tells whether one rule of access, in today's or the old spelling, covers every model.
    boolean hasGlobalRule() {
        return types.get(AMPLIFY_INPUT) instanceof InputObjectTypeDefinition input
                && input.getInputValueDefinitions().stream()
                        .map(InputValueDefinition::getName)
                        .anyMatch(List.of("globalAuthRule", "global_auth_rule")::contains);
    }

    boolean isModel(String name) {
        return kind(name) == TypeKind.MODEL;
    }

    /// What the name stands for; null if it is unknown.
    @Nullable TypeKind kind(String name) {
        ObjectShape object = objects.get(name);
        if (object != null && object.isModel()) return TypeKind.MODEL;
        if (roots.containsValue(name)) return TypeKind.ROOT;
        if (object != null) return TypeKind.CUSTOM;
        TypeDefinition<?> own = types.get(name);
        boolean isTaken = own != null && !(own instanceof ScalarTypeDefinition);
        if (Prelude.AMPLIFY.isScalar(name) && !(isTaken && FieldTypes.isNoneOfAppSyncs(name)))
            return TypeKind.SCALAR;
        return switch (own) {
            case EnumTypeDefinition _ -> TypeKind.ENUM;
            case ScalarTypeDefinition _ -> TypeKind.CUSTOM_SCALAR;
            case InterfaceTypeDefinition _ -> TypeKind.INTERFACE;
            case UnionTypeDefinition _ -> TypeKind.UNION;
            case InputObjectTypeDefinition _ -> TypeKind.INPUT;
            case null, default -> null;
        };
    }

    /// A directive as the schema defines it itself, or as Amplify does.
    Optional<DirectiveDefinition> directive(String name) {
        DirectiveDefinition own = directives.get(name);
        return Optional.ofNullable(own != null ? own : Prelude.AMPLIFY.directives().get(name));
    }

    /// A type that a directive's argument may have: the schema's own, or Amplify's.
    @Nullable TypeDefinition<?> argumentType(String name) {
        TypeDefinition<?> own = types.get(name);
        return own != null ? own : Prelude.AMPLIFY.types().get(name);
    }

    /// Every name that a field's type may be, for suggestions.
    List<String> typeNames() {
        var names = new ArrayList<>(objects.keySet());
        names.addAll(types.keySet());
        names.addAll(Prelude.AMPLIFY.scalarNames());
        return names;
    }
}
