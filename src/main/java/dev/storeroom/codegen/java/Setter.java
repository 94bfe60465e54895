package dev.storeroom.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A method that gives a member a value.
///
/// @param value of the member, made from the parameters
record Setter(Member member, String name, List<ParameterSpec> parameters, CodeBlock value) {
    Setter {
        parameters = List.copyOf(parameters);
    }

    /// The one that takes the value, or the related record, itself.
    static Setter ofValue(Member member) {
        RelatedClass related = member.related();
        TypeName type = related == null ? member.code().type() : related.name();
        if (!member.required()) type = ValueCode.nullable(type);
        return new Setter(
                member,
                member.names().setter(),
                List.of(ParameterSpec.builder(type, member.name()).build()),
                related == null ? value(member) : reference(member));
    }

    /// The one that takes the key of the related record, one parameter for each of its fields.
    static Setter ofKey(Member member, RelatedClass related, String name, List<ParameterSpec> key) {
        String arguments = key.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        return new Setter(
                member,
                name,
                key,
                CodeBlock.of(
                        "$T.to($T.class, $L)", RuntimeNames.REFERENCE, related.name(), arguments));
    }

    private static CodeBlock value(Member member) {
        String name = member.name();
        return member.required()
                ? CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, name, name)
                : CodeBlock.of("$L", name);
    }

    private static CodeBlock reference(Member member) {
        CodeBlock given = CodeBlock.of("$T.of($L)", RuntimeNames.REFERENCE, member.name());
        return member.required()
                ? given
                : CodeBlock.of("$L == null ? $L : $L", member.name(), member.nothing(), given);
    }

    /// The method without its body.
    MethodSpec.Builder method(TypeName result) {
        return MethodSpec.methodBuilder(name).returns(result).addParameters(parameters);
    }

    /// The parameters as they are handed on.
    String arguments() {
        return parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    }
}
