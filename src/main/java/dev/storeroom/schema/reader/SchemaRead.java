package dev.storeroom.schema.reader;

import dev.storeroom.schema.Schema;

import java.util.List;

/// What reading a schema gave: everything sound in it, and every problem.
///
/// A model with an error is not in the schema but among its unavailable names, so that a mistake in
/// one type never hides the data of the others.
public record SchemaRead(Schema schema, List<SchemaProblem> problems) {
    public SchemaRead {
        problems = List.copyOf(problems);
    }

    /// Tells whether any problem is an error.
    public boolean hasErrors() {
        return problems.stream().anyMatch(SchemaProblem::isError);
    }

    /// Tells whether every model that it names can be used, whatever else is wrong.
    public boolean isWhole() {
        boolean isNothingLeft = schema.models().isEmpty() && hasErrors();
        return schema.unavailable().isEmpty() && !isNothingLeft;
    }

    /// The first error.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public SchemaProblem firstError() {
        return problems.stream().filter(SchemaProblem::isError).findFirst().orElseThrow();
    }
}
