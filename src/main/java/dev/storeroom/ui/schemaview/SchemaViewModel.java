package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SchemaProblem;
import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.SourceText;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.schemaview.OutlineEntry.Kind;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// A schema's files, problems and types, and which file is shown. Lives on the JavaFX thread.
public final class SchemaViewModel {
    private final List<SourceText> files;
    private final List<SchemaProblem> problems;
    private final List<OutlineEntry> outline;
    private final ObjectProperty<SourceText> shown;
    private Consumer<SourcePosition> onShow = position -> {};

    /// The schema of an open workspace.
    public SchemaViewModel(Desk desk) {
        this(
                desk.workspace().schemaSources(),
                desk.workspace().schema(),
                desk.workspace().problems());
    }

    /// Any schema, such as one that could not be opened.
    ///
    /// @param files never empty
    public SchemaViewModel(List<SourceText> files, Schema schema, List<SchemaProblem> problems) {
        this.files = List.copyOf(files);
        this.problems = List.copyOf(problems);
        outline = outline(schema);
        shown = new SimpleObjectProperty<>(this.files.getFirst());
    }

    /// Shows a place in the text: its file, line and column.
    public void show(SourcePosition position) {
        files.stream()
                .filter(file -> file.file().equals(position.file()))
                .findFirst()
                .ifPresent(shown::set);
        onShow.accept(position);
    }

    List<SourceText> files() {
        return files;
    }

    ObjectProperty<SourceText> shownProperty() {
        return shown;
    }

    List<SchemaProblem> problems() {
        return problems;
    }

    /// Models, then enums, then embedded types, each in the order of the schema.
    List<OutlineEntry> outline() {
        return outline;
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

    void setOnShow(Consumer<SourcePosition> handler) {
        onShow = handler;
    }

    private static String noun(SchemaProblem.Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static List<OutlineEntry> outline(Schema schema) {
        Stream<OutlineEntry> models =
                schema.models().stream()
                        .map(type -> new OutlineEntry(Kind.MODEL, type.name(), type.position()));
        Stream<OutlineEntry> enums =
                schema.enums().stream()
                        .map(type -> new OutlineEntry(Kind.ENUM, type.name(), type.position()));
        Stream<OutlineEntry> embedded =
                schema.customTypes().stream()
                        .map(type -> new OutlineEntry(Kind.TYPE, type.name(), type.position()));
        return Stream.of(models, enums, embedded).flatMap(Function.identity()).toList();
    }
}
