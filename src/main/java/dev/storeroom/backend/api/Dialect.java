package dev.storeroom.backend.api;

/// Which of Amplify's two transformers makes the API: they differ in what they add.
enum Dialect {
    /// Of schemas with `@key` and `@connection`.
    FIRST,
    SECOND
}
