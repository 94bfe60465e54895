package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SchemaProblem;
import dev.storeroom.schema.SchemaRead;
import dev.storeroom.schema.SchemaReader;
import dev.storeroom.schema.SourceText;
import dev.storeroom.ui.desk.Counted;

import java.util.ArrayList;
import java.util.List;

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
        return new SchemaPicture(entries, earlier.relations, problems);
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
