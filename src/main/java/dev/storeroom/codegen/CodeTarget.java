package dev.storeroom.codegen;

import java.util.Locale;

/// What the models of a schema can be written as.
public enum CodeTarget {
    /// Classes for Storeroom's own `DataStore`.
    JAVA,
    /// Classes for Amplify's Android library.
    AMPLIFY_ANDROID,
    /// What Amplify's JavaScript client takes, with types for TypeScript.
    JAVASCRIPT,
    /// `model-introspection.json`.
    INTROSPECTION;

    /// Tells whether it is classes, which lie in a package.
    public boolean isJava() {
        return this == JAVA || this == AMPLIFY_ANDROID;
    }

    /// The name as it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
