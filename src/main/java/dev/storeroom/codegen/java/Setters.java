package dev.storeroom.codegen.java;

import com.palantir.javapoet.ParameterSpec;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.LetterCase;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;

/// The methods that give a member a value: one that takes it, and for a related record one that
/// takes its key, unless another member has that name.
record Setters(ClassShape shape, Schema schema, TypeNames types) {
    List<Setter> of(Member member) {
        List<Setter> setters = new ArrayList<>();
        setters.add(Setter.ofValue(member));
        String byKey = member.names().setter() + "Id";
        RelatedClass related = member.related();
        if (related != null && isFree(byKey))
            setters.add(
                    Setter.ofKey(
                            member, related, byKey, key(member, schema.model(related.model()))));
        return setters;
    }

    private boolean isFree(String setter) {
        return shape.members().stream().noneMatch(each -> each.names().setter().equals(setter));
    }

    /// Parameters with names that no member has: they must not be taken for one.
    private List<ParameterSpec> key(Member member, ModelType related) {
        NamePool names = types.variables();
        shape.members().forEach(each -> names.take(each.name()));
        return related.key().fields().stream()
                .map(related::field)
                .map(field -> parameter(field, names.take(parameterName(member, field))))
                .toList();
    }

    private static String parameterName(Member member, Field field) {
        return LetterCase.camel(member.field().name() + "_" + field.name());
    }

    private ParameterSpec parameter(Field field, String name) {
        return ParameterSpec.builder(ValueCode.of(field.type(), types).type(), name).build();
    }
}
