package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.reader.SourceText;
import dev.storeroom.ui.schemaview.OutlineEntry.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The types of a schema with their fields, as they stand in its text, one under the other. What
/// Amplify adds has no place in the text and is left out.
final class Outline {
    private static final Comparator<OutlineEntry> BY_PLACE =
            Comparator.comparing((OutlineEntry entry) -> entry.position().file())
                    .thenComparingInt(entry -> entry.position().line())
                    .thenComparingInt(entry -> entry.position().column());

    /// Where models and relations stand: what Amplify adds for one of them is said to stand there.
    private final Set<SourcePosition> reasons = new HashSet<>();

    private Outline(Schema schema, Set<String> joins) {
        for (ModelType model : schema.models())
            if (!joins.contains(model.name())) reasons.add(model.position());
        for (ModelType model : schema.models())
            for (Relation relation : model.relations()) reasons.add(relation.field().position());
    }

    static List<OutlineEntry> of(Schema schema) {
        Set<String> joins = JoinModels.of(schema);
        var outline = new Outline(schema, joins);
        List<OutlineEntry> entries = new ArrayList<>();
        schema.models().stream()
                .filter(model -> !joins.contains(model.name()))
                .map(outline::model)
                .forEach(entries::add);
        schema.enums().stream().map(Outline::enumeration).forEach(entries::add);
        schema.customTypes().stream().map(outline::embedded).forEach(entries::add);
        entries.sort(BY_PLACE);
        return List.copyOf(entries);
    }

    /// The outline of a schema, and of the models in its text that have errors.
    static List<OutlineEntry> of(Schema schema, List<SourceText> sources) {
        return Stream.concat(
                        of(schema).stream(),
                        schema.unavailable().stream()
                                .flatMap(name -> unavailable(name, sources).stream()))
                .sorted(BY_PLACE)
                .toList();
    }

    private static Optional<OutlineEntry> unavailable(String name, List<SourceText> sources) {
        Pattern start = Pattern.compile("(?m)^\\s*type\\s+" + Pattern.quote(name) + "\\b");
        for (SourceText source : sources) {
            Matcher found = start.matcher(source.text());
            if (!found.find()) continue;
            int line = (int) source.text().substring(0, found.end()).lines().count();
            var position = new SourcePosition(source.file(), line, 1);
            return Optional.of(
                    new OutlineEntry(Kind.UNAVAILABLE, name, "has errors", position, List.of()));
        }
        return Optional.empty();
    }

    /// The type that a line belongs to, or the field where the line is one's; empty above them all.
    static Optional<OutlineEntry> at(List<OutlineEntry> entries, String file, int line) {
        OutlineEntry found = null;
        for (OutlineEntry entry : entries)
            if (entry.position().file().equals(file) && entry.position().line() <= line)
                found = entry;
        return Optional.ofNullable(found);
    }

    private OutlineEntry model(ModelType model) {
        return new OutlineEntry(
                Kind.MODEL, model.name(), "", model.position(), fields(model.fields()));
    }

    private OutlineEntry embedded(CustomType type) {
        return new OutlineEntry(Kind.TYPE, type.name(), "", type.position(), fields(type.fields()));
    }

    private static OutlineEntry enumeration(EnumType type) {
        return new OutlineEntry(
                Kind.ENUM,
                type.name(),
                String.join(", ", type.values()),
                type.position(),
                List.of());
    }

    private List<OutlineEntry> fields(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.association() != null || !reasons.contains(field.position()))
                .map(Outline::field)
                .sorted(BY_PLACE)
                .toList();
    }

    private static OutlineEntry field(Field field) {
        Association association = field.association();
        return association == null
                ? new OutlineEntry(
                        Kind.FIELD, field.name(), field.typeText(), field.position(), List.of())
                : new OutlineEntry(
                        Kind.RELATION,
                        field.name(),
                        RelationWords.verb(association) + " " + association.model(),
                        field.position(),
                        List.of());
    }
}
