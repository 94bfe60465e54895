package dev.storeroom.codegen.android;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

import dev.storeroom.codegen.java.NamePool;
import dev.storeroom.codegen.java.TypeNames;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.LetterCase;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;

/// Finds out what the classes of models and custom types have in them.
record AndroidShapes(Schema schema, TypeNames names) {
    /// The scopes of one class that names are taken from.
    private record Scopes(
            ClassName owner,
            NamePool variables,
            NamePool getters,
            NamePool setters,
            NamePool nested) {
        AndroidMember.Names take(String field) {
            String variable = variables.take(field);
            return new AndroidMember.Names(
                    variable,
                    variables.take(LetterCase.constant(field)),
                    getters.take("get" + LetterCase.pascal(field)),
                    setters.take(LetterCase.camel(field)),
                    owner.nestedClass(nested.take(LetterCase.pascal(field) + "Step")));
        }
    }

    private Scopes scopes(ClassName owner) {
        return new Scopes(
                owner,
                names.variables(),
                NamePool.ofMembers().without(List.of("getClass")),
                NamePool.ofMembers(),
                names.nested());
    }

    AndroidShape of(CustomType type) {
        ClassName name = names.of(type.name());
        Scopes scopes = scopes(name);
        var nested = AndroidShape.Nested.of(name, type.name(), scopes.nested);
        List<AndroidMember> members =
                type.fields().stream().map(field -> value(field, scopes, List.of())).toList();
        return new AndroidShape(
                name, type.name(), type.description(), members, List.of(), false, nested);
    }

    AndroidShape of(ModelType model) {
        ClassName name = names.of(model.name());
        Scopes scopes = scopes(name);
        var nested = AndroidShape.Nested.of(name, model.name(), scopes.nested);
        List<AndroidMember> members = new ArrayList<>();
        for (Field field : model.fields())
            if (!isConsumed(model, field)) members.add(member(model, field, scopes));
        List<AndroidMember> key =
                model.key().fields().stream()
                        .flatMap(
                                each ->
                                        members.stream()
                                                .filter(
                                                        member ->
                                                                member.field().name().equals(each)))
                        .toList();
        boolean isText = key.getFirst().type().equals(ClassName.get(String.class));
        return new AndroidShape(
                name,
                model.name(),
                model.description(),
                members,
                key,
                model.key().isGenerated() && isText,
                nested);
    }

    /// A foreign key is said by the related record, unless it is part of the key.
    private static boolean isConsumed(ModelType model, Field field) {
        return !model.isKey(field)
                && model.relations().stream()
                        .map(Relation::association)
                        .anyMatch(
                                each ->
                                        each instanceof Association.BelongsTo(_, ForeignKey key)
                                                && key.own().contains(field.name()));
    }

    private AndroidMember member(ModelType model, Field field, Scopes scopes) {
        var annotations = new FieldAnnotations(schema, names, model);
        return switch (field.association()) {
            case null -> value(field, scopes, annotations.of(field));
            case Association.BelongsTo(String to, ForeignKey key) ->
                    new AndroidMember(
                            field,
                            AndroidMember.Kind.WRITABLE,
                            names.of(to),
                            key.own().getFirst(),
                            annotations.of(field),
                            scopes.take(field.name()));
            case Association.HasOne(String to, _) ->
                    related(field, names.of(to), annotations, scopes);
            case Association.HasMany(String to, _) ->
                    related(field, AndroidTypes.listOf(names.of(to)), annotations, scopes);
            case Association.ManyToMany many ->
                    related(
                            field,
                            AndroidTypes.listOf(names.of(many.joinModel())),
                            annotations,
                            scopes);
        };
    }

    private AndroidMember value(Field field, Scopes scopes, List<AnnotationSpec> annotations) {
        return new AndroidMember(
                field,
                field.readOnly() ? AndroidMember.Kind.READ_ONLY : AndroidMember.Kind.WRITABLE,
                new AndroidTypes(names).of(field.type()),
                field.name(),
                annotations,
                scopes.take(field.name()));
    }

    private static AndroidMember related(
            Field field, TypeName type, FieldAnnotations annotations, Scopes scopes) {
        return new AndroidMember(
                field,
                AndroidMember.Kind.RELATED,
                type,
                field.name(),
                annotations.of(field),
                scopes.take(field.name()));
    }
}
