package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;

import dev.storeroom.schema.LetterCase;

import java.util.HashMap;
import java.util.Map;

/// The types inside a generated class.
///
/// @param build the step at which everything required is there
/// @param identifier of a key of several fields
/// @param first the step at which a builder begins
/// @param steps those that ask for a member, by that member
/// @param next those that follow them
record NestedNames(
        ClassName build,
        ClassName builder,
        ClassName copyOfBuilder,
        ClassName identifier,
        ClassName first,
        Map<Member, ClassName> steps,
        Map<Member, ClassName> next) {
    static NestedNames of(ClassShape shape, NamePool pool) {
        ClassName name = shape.name();
        ClassName build = name.nestedClass(pool.take("BuildStep"));
        ClassName builder = name.nestedClass(pool.take("Builder"));
        ClassName copyOfBuilder = name.nestedClass(pool.take("CopyOfBuilder"));
        ClassName identifier = name.nestedClass(pool.take(shape.schemaName() + "Identifier"));
        Map<Member, ClassName> steps = new HashMap<>();
        Map<Member, ClassName> next = new HashMap<>();
        for (Member member : shape.required()) {
            String step = LetterCase.pascal(member.field().name()) + "Step";
            steps.put(member, name.nestedClass(pool.take(step)));
        }
        ClassName following = build;
        for (Member member : shape.required().reversed()) {
            next.put(member, following);
            following = steps.getOrDefault(member, build);
        }
        return new NestedNames(build, builder, copyOfBuilder, identifier, following, steps, next);
    }

    /// The step that asks for a required member.
    ClassName step(Member member) {
        return steps.getOrDefault(member, build);
    }

    /// The step after a member was given.
    ClassName after(Member member) {
        return next.getOrDefault(member, build);
    }
}
