package dev.storeroom.codegen.java;

import dev.storeroom.schema.LetterCase;

/// What one field of the schema is called in a generated class.
///
/// @param constant by which it is queried, like `TITLE`
/// @param variable the Java field and the parameter, like `title`
/// @param setter the method of a builder, like `title`
/// @param getter like `getTitle`
record MemberNames(String constant, String variable, String setter, String getter) {
    /// The scopes of one class that names are taken from.
    record Scopes(NamePool variables, NamePool setters, NamePool getters) {
        MemberNames take(String field) {
            return new MemberNames(
                    variables.take(LetterCase.constant(field)),
                    variables.take(LetterCase.camel(field)),
                    setters.take(LetterCase.camel(field)),
                    getters.take("get" + LetterCase.pascal(field)));
        }
    }
}
