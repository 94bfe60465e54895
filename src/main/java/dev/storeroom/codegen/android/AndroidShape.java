package dev.storeroom.codegen.android;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;

import dev.storeroom.codegen.java.NamePool;

import org.jspecify.annotations.Nullable;

import java.util.List;

import javax.lang.model.element.Modifier;

/// What a generated class has in it.
///
/// @param members of a model or custom type, in the schema's order
/// @param key the key's members in its order; none for a custom type
/// @param hasOwnId the key is a text that a builder makes unless it is given one
/// @param nested the types inside the class
record AndroidShape(
        ClassName name,
        String schemaName,
        @Nullable String description,
        List<AndroidMember> members,
        List<AndroidMember> key,
        boolean hasOwnId,
        Nested nested) {
    AndroidShape {
        members = List.copyOf(members);
        key = List.copyOf(key);
    }

    /// The types inside a class, besides the steps for what is required.
    ///
    /// @param identifier of a key of several fields
    record Nested(
            ClassName buildStep, ClassName builder, ClassName copyOfBuilder, ClassName identifier) {
        static Nested of(ClassName owner, String schemaName, NamePool names) {
            return new Nested(
                    owner.nestedClass(names.take("BuildStep")),
                    owner.nestedClass(names.take("Builder")),
                    owner.nestedClass(names.take("CopyOfBuilder")),
                    owner.nestedClass(names.take(schemaName + "Identifier")));
        }
    }

    boolean isModel() {
        return !key.isEmpty();
    }

    List<AndroidMember> writable() {
        return members.stream().filter(AndroidMember::isWritable).toList();
    }

    /// One that takes a value for each writable member, for the class and for its builder alike.
    MethodSpec constructor() {
        var constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (AndroidMember each : writable())
            constructor
                    .addParameter(each.type(), each.variable())
                    .addStatement("this.$L = $L", each.variable(), each.variable());
        return constructor.build();
    }

    /// What the steps of a builder ask for.
    List<AndroidMember> required() {
        return writable().stream()
                .filter(AndroidMember::isRequired)
                .filter(each -> !isOwnId(each))
                .toList();
    }

    /// What the last step takes.
    List<AndroidMember> free() {
        return writable().stream().filter(each -> !required().contains(each)).toList();
    }

    /// What makes two records equal or not.
    List<AndroidMember> compared() {
        return members.stream().filter(each -> each.kind() != AndroidMember.Kind.RELATED).toList();
    }

    boolean isOwnId(AndroidMember member) {
        return hasOwnId && key.contains(member);
    }

    /// The step that follows the one at that place; -1 is before the first.
    ClassName stepAfter(int place) {
        List<AndroidMember> required = required();
        return place + 1 < required.size()
                ? required.get(place + 1).names().step()
                : nested.buildStep();
    }
}
