package dev.storeroom.codegen.java;

import com.palantir.javapoet.ClassName;

/// The classes that generated code uses at run time, by name: the generator does without them.
final class RuntimeNames {
    static final ClassName MODEL = named("Model");
    static final ClassName PROVIDER = named("ModelProvider");
    static final ClassName BINDING = named("ModelBinding");
    static final ClassName REFERENCE = named("ModelReference");
    static final ClassName LIST = named("ModelList");
    static final ClassName IDENTIFIER = named("ModelIdentifier");
    static final ClassName CHOICE = named("Choice");
    static final ClassName READER = named("FieldReader");
    static final ClassName WRITER = named("FieldWriter");
    static final ClassName AS_STORED = named("AsStored");
    static final ClassName QUERY_FIELD = named("QueryField");
    static final ClassName ORDERED_FIELD = named("OrderedField");
    static final ClassName TEXT_FIELD = named("TextField");
    static final ClassName LIST_FIELD = named("ListField");
    static final ClassName RELATION_FIELD = named("RelationField");
    static final ClassName TEMPORAL = named("Temporal");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeNames() {}

    private static ClassName named(String name) {
        return ClassName.get("dev.storeroom.model", name);
    }
}
