package dev.storeroom.schema.reader;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.reader.SchemaProblem.Severity;

import graphql.language.Node;
import graphql.language.SourceLocation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The problems found so far while a schema is read, and the types that they make unusable.
final class Problems {
    private static final Comparator<SchemaProblem> BY_PLACE =
            Comparator.comparing((SchemaProblem problem) -> problem.position().file())
                    .thenComparingInt(problem -> problem.position().line())
                    .thenComparingInt(problem -> problem.position().column());

    private final List<SchemaProblem> found = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();

    /// Adds an error that makes the named type unusable.
    void error(String code, Node<?> at, String type, String sentence, @Nullable String fix) {
        broken.add(type);
        error(code, at, sentence, fix);
    }

    /// Adds an error that no single type has to suffer for.
    void error(String code, Node<?> at, String sentence, @Nullable String fix) {
        add(code, Severity.ERROR, position(at), sentence, fix);
    }

    /// Adds an error of a field that has been read already.
    void error(String code, SourcePosition position, String type, String sentence) {
        broken.add(type);
        add(code, Severity.ERROR, position, sentence, null);
    }

    void info(String code, SourcePosition position, String sentence) {
        add(code, Severity.INFO, position, sentence, null);
    }

    void warning(String code, Node<?> at, String sentence, @Nullable String fix) {
        add(code, Severity.WARNING, position(at), sentence, fix);
    }

    void info(String code, Node<?> at, String sentence, @Nullable String fix) {
        add(code, Severity.INFO, position(at), sentence, fix);
    }

    void add(
            String code,
            Severity severity,
            SourcePosition position,
            String sentence,
            @Nullable String fix) {
        found.add(new SchemaProblem(code, severity, position, sentence, fix));
    }

    /// Marks a type as unusable because of an error in another one.
    void spoil(String type) {
        broken.add(type);
    }

    boolean isBroken(String type) {
        return broken.contains(type);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// Every problem, in the order of the text.
    List<SchemaProblem> inOrder() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }

    static SourcePosition position(Node<?> node) {
        SourceLocation location = node.getSourceLocation();
        if (location == null) return new SourcePosition("", 1, 1);
        String file = location.getSourceName();
        return new SourcePosition(
                file == null ? "" : file, location.getLine(), location.getColumn());
    }
}
