package dev.storeroom.codegen.java;

import java.util.Locale;

/// How generated classes look to those who use them.
public enum JavaStyle {
    /// Classes with getters, made step by step by builders, as Amplify's users know them.
    BUILDER,
    /// Records, made by `of` and changed by `with` methods.
    RECORD;

    /// The name as it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
