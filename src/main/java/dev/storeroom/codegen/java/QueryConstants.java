package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.FieldType;

import java.util.List;

import javax.lang.model.element.Modifier;

/// The constants of a model's class by which its records are queried, like `Post.TITLE`.
record QueryConstants(ClassShape shape, TypeNames types) {
    List<FieldSpec> all() {
        return shape.members().stream().map(this::constant).toList();
    }

    private FieldSpec constant(Member member) {
        Kind kind = kind(member);
        return FieldSpec.builder(kind.type, member.names().constant())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.$L($S, $S)",
                        RuntimeNames.QUERY_FIELD,
                        kind.factory,
                        shape.schemaName(),
                        member.field().name())
                .build();
    }

    /// @param type the constant's
    /// @param factory the method that makes it
    private record Kind(TypeName type, String factory) {}

    private Kind kind(Member member) {
        Association association = member.field().association();
        if (association != null)
            return kind(RuntimeNames.RELATION_FIELD, "relation", types.of(association.model()));
        TypeName type = member.code().type();
        return switch (member.code().verb()) {
            case "text" -> new Kind(typed(RuntimeNames.TEXT_FIELD), "text");
            case "truth", "choice", "embedded" ->
                    kind(RuntimeNames.QUERY_FIELD, member.code().verb(), type);
            case "list" -> ofList(member.field().type(), type);
            default -> kind(RuntimeNames.ORDERED_FIELD, member.code().verb(), type);
        };
    }

    /// A list of embedded values is queried as a whole, for what it holds has no order.
    private Kind ofList(FieldType type, TypeName list) {
        FieldType element = ((FieldType.ListOf) type).element();
        return element instanceof FieldType.Embedded
                ? kind(RuntimeNames.QUERY_FIELD, "embedded", list)
                : kind(RuntimeNames.LIST_FIELD, "list", ValueCode.of(element, types).type());
    }

    private Kind kind(ClassName field, String factory, TypeName value) {
        return new Kind(typed(field, value), factory);
    }

    private TypeName typed(ClassName field, TypeName... more) {
        TypeName[] arguments = new TypeName[more.length + 1];
        arguments[0] = shape.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return ParameterizedTypeName.get(field, arguments);
    }
}
