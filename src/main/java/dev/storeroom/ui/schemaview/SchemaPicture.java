package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.schema.reader.SourceText;
import dev.storeroom.ui.desk.Counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a text says as a schema: its types, how they are related, and what is wrong with it.
record SchemaPicture(
        List<OutlineEntry> outline, List<ModelRelations> relations, List<SchemaProblem> problems) {
    SchemaPicture {
        outline = List.copyOf(outline);
        relations = List.copyOf(relations);
        problems = List.copyOf(problems);
    }

    static SchemaPicture of(List<SourceText> sources) {
        return of(SchemaReader.read(sources), sources);
    }

    static SchemaPicture of(SchemaRead read, List<SourceText> sources) {
        return new SchemaPicture(
                Outline.of(read.schema(), sources),
                ModelRelations.of(read.schema()),
                read.problems());
    }

    /// This picture, with what an earlier one said of the types that a mistake hides in this one:
    /// while a person types, most mistakes are words not yet finished.
    SchemaPicture after(SchemaPicture earlier) {
        if (!hasErrors()) return this;
        List<OutlineEntry> entries =
                outline.isEmpty()
                        ? earlier.outline
                        : outline.stream()
                                .map(entry -> entry.with(earlier.fieldsOf(entry)))
                                .toList();
        return new SchemaPicture(
                entries, earlier.relations.isEmpty() ? relations : earlier.relations, problems);
    }

    private List<OutlineEntry> fieldsOf(OutlineEntry entry) {
        if (entry.kind() != OutlineEntry.Kind.UNAVAILABLE) return entry.children();
        return outline.stream()
                .filter(one -> one.name().equals(entry.name()))
                .findFirst()
                .map(OutlineEntry::children)
                .orElse(List.of());
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(SchemaProblem::isError);
    }

    /// "2 errors and 1 warning", or that there are none.
    String summary() {
        List<String> parts = new ArrayList<>();
        for (var severity : SchemaProblem.Severity.values()) {
            long count = problems.stream().filter(one -> one.severity() == severity).count();
            if (count > 0) parts.add(Counted.of(count, noun(severity)));
        }
        return parts.isEmpty() ? "No problems found" : Counted.list(parts);
    }

    /// Where the next problem stands, or the one before; past the last one comes the first.
    ///
    /// @param line where the search begins
    /// @param by 1 for the next one, -1 for the one before
    Optional<SourcePosition> problem(String file, int line, int by) {
        List<SourcePosition> places = problems.stream().map(SchemaProblem::position).toList();
        List<SourcePosition> ordered = by > 0 ? places : places.reversed();
        return ordered.stream()
                .filter(place -> place.file().equals(file))
                .filter(place -> (place.line() - line) * by > 0)
                .findFirst()
                .or(() -> ordered.stream().findFirst());
    }

    /// Where these problems stand in one of the files.
    List<CodeMark> marksIn(String file) {
        return problems.stream()
                .filter(problem -> problem.position().file().equals(file))
                .map(SchemaPicture::mark)
                .toList();
    }

    private static CodeMark mark(SchemaProblem problem) {
        String fix = problem.fix() == null ? "" : "\n" + problem.fix();
        return new CodeMark(
                problem.position().line(),
                problem.position().column(),
                problem.severity(),
                problem.sentence() + fix);
    }

    private static String noun(SchemaProblem.Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
