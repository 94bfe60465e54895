package dev.storeroom.datastore;

import dev.storeroom.data.FieldProblem;

import java.util.List;
import java.util.stream.Collectors;

/// An instance was not saved because values of it are not valid.
public final class InvalidModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    InvalidModelException(List<FieldProblem> problems) {
        super(problems.stream().map(FieldProblem::toString).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /// Every one of them.
    public List<FieldProblem> problems() {
        return problems;
    }
}
