package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

import javax.lang.model.element.Modifier;

/// What a generated class has in it, whatever style it is written in.
///
/// @param schemaName of the model or custom type
/// @param key the key's members in its order; none for a custom type
/// @param generatesKey a builder makes a key unless it is given one
/// @param locals names for what is no member
record ClassShape(
        ClassName name,
        String schemaName,
        @Nullable String description,
        List<Member> members,
        List<Member> key,
        boolean generatesKey,
        Locals locals) {
    ClassShape {
        members = List.copyOf(members);
        key = List.copyOf(key);
    }

    /// Names that no member has, so that code may use them without `this.`.
    ///
    /// @param origin holds what the record was read from
    /// @param binding the constant that tells a store how to read and write the class
    /// @param identifier what gives the key, in a record
    /// @param identifierGetter what gives the key, in a class with getters
    record Locals(
            String in,
            String out,
            String builder,
            String other,
            String that,
            String origin,
            String binding,
            String identifier,
            String identifierGetter) {
        static Locals from(MemberNames.Scopes scopes) {
            NamePool variables = scopes.variables();
            return new Locals(
                    variables.take("in"),
                    variables.take("out"),
                    variables.take("builder"),
                    variables.take("other"),
                    variables.take("that"),
                    variables.take("asStored"),
                    variables.take("BINDING"),
                    variables.take("identifier"),
                    scopes.getters().take("getIdentifier"));
        }
    }

    CodeBlock javadoc() {
        return JavaText.javadoc(
                description, (isModel() ? "The model " : "The type ") + schemaName + ".");
    }

    boolean isModel() {
        return !key.isEmpty();
    }

    List<Member> stored() {
        return only(Member::isStored);
    }

    /// What a builder must be given, in order.
    List<Member> required() {
        return only(each -> each.isWritable() && each.required() && !isMadeKey(each));
    }

    /// What a builder takes at its end: what is optional, and a key that would be made.
    List<Member> free() {
        return only(each -> each.isWritable() && !required().contains(each));
    }

    /// What another version of the same record may differ in.
    List<Member> changeable() {
        return only(each -> each.isWritable() && !key.contains(each));
    }

    /// What a person may set at any time: not a key of their own, which makes the record.
    List<Member> settable() {
        return only(each -> each.isWritable() && (isMadeKey(each) || !key.contains(each)));
    }

    /// Tells whether it is a key that is made unless one is given.
    boolean isMadeKey(Member member) {
        return generatesKey && key.contains(member);
    }

    boolean hasTextId() {
        return generatesKey && key.getFirst().isNamed("id");
    }

    /// The method without its body.
    MethodSpec.Builder justId() {
        return MethodSpec.methodBuilder("justId")
                .addJavadoc(
                        "Stands in for the record with that id where nothing else matters, as in"
                                + " deleting it.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(String.class, key.getFirst().name());
    }

    private List<Member> only(Predicate<Member> condition) {
        return members.stream().filter(condition).toList();
    }
}
