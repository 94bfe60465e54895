package dev.storeroom.codegen.android;

import com.palantir.javapoet.ClassName;

/// The classes of Amplify's Android library that generated code uses, by name.
final class AmplifyNames {
    private static final String CORE = "com.amplifyframework.core.model";

    static final ClassName MODEL = ClassName.get(CORE, "Model");
    static final ClassName PROVIDER = ClassName.get(CORE, "ModelProvider");
    static final ClassName IDENTIFIER = ClassName.get(CORE, "ModelIdentifier");
    static final ClassName AUTH_STRATEGY = ClassName.get(CORE, "AuthStrategy");
    static final ClassName OPERATION = ClassName.get(CORE, "ModelOperation");
    static final ClassName TEMPORAL = ClassName.get(CORE + ".temporal", "Temporal");
    static final ClassName QUERY_FIELD = ClassName.get(CORE + ".query.predicate", "QueryField");
    static final ClassName CONFIG = annotation("ModelConfig");
    static final ClassName FIELD = annotation("ModelField");
    static final ClassName INDEX = annotation("Index");
    static final ClassName AUTH_RULE = annotation("AuthRule");
    static final ClassName BELONGS_TO = annotation("BelongsTo");
    static final ClassName HAS_ONE = annotation("HasOne");
    static final ClassName HAS_MANY = annotation("HasMany");
    static final ClassName IMMUTABLE = ClassName.get("com.amplifyframework.util", "Immutable");
    static final ClassName OBJECTS = ClassName.get("androidx.core.util", "ObjectsCompat");

    private AmplifyNames() {}

    private static ClassName annotation(String name) {
        return ClassName.get(CORE + ".annotations", name);
    }
}
