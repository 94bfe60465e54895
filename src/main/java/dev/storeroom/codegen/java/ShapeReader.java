package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;

import java.util.ArrayList;
import java.util.List;

/// Finds out what the class of a model or custom type has in it.
final class ShapeReader {
    private final TypeNames types;
    private final MemberNames.Scopes scopes;

    private ShapeReader(TypeNames types) {
        this.types = types;
        scopes =
                new MemberNames.Scopes(
                        types.variables(),
                        NamePool.ofMembers(),
                        NamePool.ofMembers().without(List.of("getClass")));
    }

    static ClassShape read(ModelType model, TypeNames types) {
        return new ShapeReader(types).shape(model);
    }

    static ClassShape read(CustomType type, TypeNames types) {
        return new ShapeReader(types).shape(type);
    }

    private ClassShape shape(ModelType model) {
        var relations = new OwnedRelations(model);
        List<Member> members = new ArrayList<>();
        for (Field field : model.fields()) {
            if (!relations.isConsumed(field))
                members.add(member(field, relations, scopes.take(field.name())));
        }
        List<Member> key =
                model.key().fields().stream()
                        .flatMap(name -> members.stream().filter(each -> each.isNamed(name)))
                        .toList();
        TypeName text = ClassName.get(String.class);
        return new ClassShape(
                types.of(model.name()),
                model.name(),
                model.description(),
                members,
                key,
                model.key().isGenerated() && key.getFirst().code().type().equals(text),
                ClassShape.Locals.from(scopes));
    }

    private Member member(Field field, OwnedRelations relations, MemberNames names) {
        return switch (field.association()) {
            case null -> value(field, names);
            case Association.BelongsTo(String to, ForeignKey key) -> {
                boolean isOwned = relations.isOwned(key);
                boolean required = field.required() || relations.isRequired(key);
                yield related(
                        field,
                        isOwned ? Member.Kind.REFERENCE : Member.Kind.REFERENCE_SHOWN,
                        isOwned && required,
                        to,
                        names);
            }
            case Association.HasOne(String to, _) ->
                    related(field, Member.Kind.REFERENCE_SHOWN, false, to, names);
            case Association.HasMany(String to, _) ->
                    related(field, Member.Kind.MODELS, false, to, names);
            case Association.ManyToMany many ->
                    related(field, Member.Kind.MODELS, false, many.joinModel(), names);
        };
    }

    private Member related(
            Field field, Member.Kind kind, boolean required, String to, MemberNames names) {
        boolean isMany = kind == Member.Kind.MODELS;
        ClassName name = types.of(to);
        ValueCode code = isMany ? ValueCode.models(name) : ValueCode.reference(name);
        return new Member(field, kind, required, code, new RelatedClass(to, name), names);
    }

    private Member value(Field field, MemberNames names) {
        return new Member(
                field,
                field.readOnly() ? Member.Kind.READ_ONLY : Member.Kind.VALUE,
                field.required() && !field.readOnly(),
                ValueCode.of(field.type(), types),
                null,
                names);
    }

    private ClassShape shape(CustomType type) {
        return new ClassShape(
                types.of(type.name()),
                type.name(),
                type.description(),
                type.fields().stream()
                        .map(field -> value(field, scopes.take(field.name())))
                        .toList(),
                List.of(),
                false,
                ClassShape.Locals.from(scopes));
    }
}
