package dev.storeroom.backend.api;

import java.util.List;

/// One type of an API.
///
/// @param keyword `type`, `input` or `enum`
/// @param members the lines between its braces, like `id: ID!`
record ApiType(String keyword, String name, List<String> members) {
    ApiType {
        members = List.copyOf(members);
    }

    static ApiType object(String name, List<String> members) {
        return new ApiType("type", name, members);
    }

    static ApiType input(String name, List<String> members) {
        return new ApiType("input", name, members);
    }

    /// The same type with directives.
    ///
    /// @param directives each after a space
    ApiType with(String directives) {
        return new ApiType(keyword, name + directives, members);
    }

    String text() {
        return "%s %s {\n  %s\n}\n".formatted(keyword, name, String.join("\n  ", members));
    }
}
