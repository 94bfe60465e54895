package dev.storeroom.schema.reader;

/// What a name stands for in a schema.
enum TypeKind {
    MODEL("a model"),
    CUSTOM("a custom type"),
    /// `Query`, `Mutation`, `Subscription`, or what the schema names instead.
    ROOT("an operation type"),
    ENUM("an enum"),
    SCALAR("a scalar"),
    /// A scalar that the schema declares itself; AppSync has none.
    CUSTOM_SCALAR("a scalar of the schema's own"),
    INTERFACE("an interface"),
    UNION("a union"),
    INPUT("an input type");

    private final String words;

    TypeKind(String words) {
        this.words = words;
    }

    /// The kind in a sentence, with its article.
    String words() {
        return words;
    }
}
