package dev.storeroom.backend.api;

import java.util.List;

/// An operation that an API has for a model.
///
/// @param name of the field of `Query`, `Mutation` or `Subscription`
/// @param model whose records it is about
/// @param key the fields that it finds records by: the primary key, or an index; none for the rest
/// @param member its line in the API's schema
public record ApiOperation(Kind kind, String name, String model, List<String> key, String member) {
    public ApiOperation {
        key = List.copyOf(key);
    }

    /// What an operation does.
    public enum Kind {
        GET("get"),
        LIST("list"),
        /// Reads the records of one partition of an index.
        FIND("list"),
        SYNC("sync"),
        CREATE("create"),
        UPDATE("update"),
        DELETE("delete"),
        ON_CREATE("listen"),
        ON_UPDATE("listen"),
        ON_DELETE("listen");

        private final String right;

        Kind(String right) {
            this.right = right;
        }

        /// The word of `@auth` for it.
        public String right() {
            return right;
        }

        /// The type that has it as a field.
        public String root() {
            return switch (this) {
                case GET, LIST, FIND, SYNC -> "Query";
                case CREATE, UPDATE, DELETE -> "Mutation";
                case ON_CREATE, ON_UPDATE, ON_DELETE -> "Subscription";
            };
        }
    }
}
