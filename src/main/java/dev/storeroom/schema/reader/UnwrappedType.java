package dev.storeroom.schema.reader;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;

/// The name inside a type's brackets and marks.
///
/// @param depth how many brackets there are around the name
/// @param outerRequired the whole has a `!`
/// @param innerRequired the name has a `!`
record UnwrappedType(String name, int depth, boolean outerRequired, boolean innerRequired) {
    static UnwrappedType of(Type<?> type) {
        boolean outerRequired = type instanceof NonNullType;
        boolean innerRequired = false;
        int depth = 0;
        Type<?> rest = type;
        while (true) {
            switch (rest) {
                case NonNullType required -> {
                    innerRequired = true;
                    rest = required.getType();
                }
                case ListType list -> {
                    innerRequired = false;
                    depth++;
                    rest = list.getType();
                }
                case TypeName name -> {
                    return new UnwrappedType(name.getName(), depth, outerRequired, innerRequired);
                }
                default -> throw new IllegalArgumentException("no type: " + rest);
            }
        }
    }
}
