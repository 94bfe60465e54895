package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;
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
        return member.required() ? present(member) : CodeBlock.of("$L", member.name());
    }

    private static CodeBlock reference(Member member) {
        ClassName reference = RuntimeNames.REFERENCE;
        return member.required()
                ? CodeBlock.of("$T.of($L)", reference, present(member))
                : CodeBlock.of(
                        "$L == null ? $L : $T.of($L)",
                        member.name(),
                        member.nothing(),
                        reference,
                        member.name());
    }

    private static CodeBlock present(Member member) {
        return CodeBlock.of(
                "$T.requireNonNull($L, $S)", Objects.class, member.name(), member.name());
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
