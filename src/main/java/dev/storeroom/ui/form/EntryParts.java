package dev.storeroom.ui.form;

import dev.storeroom.data.Value;
import dev.storeroom.schema.CustomType;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields of an embedded value. Entries that the schema does not know stay as they are.
final class EntryParts extends FieldParts {
    private final CustomType type;
    private final List<FieldPart> parts = new ArrayList<>();
    private final ReadOnlyStringWrapper unknown = new ReadOnlyStringWrapper("");
    private Map<String, Value> entries = Map.of();

    EntryParts(FieldViewModel whole, CustomType type, FieldRules rules, FieldHints hints) {
        super(whole, rules, hints);
        this.type = type;
    }

    /// The names of the entries that the schema does not know, separated by commas.
    ReadOnlyStringProperty unknownProperty() {
        return unknown.getReadOnlyProperty();
    }

    String typeName() {
        return type.name();
    }

    /// Empty until there was a value to take apart: a type that holds itself has no end.
    @Override
    List<FieldPart> parts() {
        return parts;
    }

    @Override
    Optional<FieldPart> find(String place) {
        return parts.stream().filter(part -> part.field().name().equals(place)).findFirst();
    }

    @Override
    Optional<String> whyText(Value value) {
        return value instanceof Value.Entries
                ? Optional.empty()
                : Optional.of("This is JSON, but no object of " + type.name() + ".");
    }

    @Override
    void read(Optional<Value> saved, Value now) {
        if (parts.isEmpty())
            type.fields().forEach(field -> parts.add(part(field, "." + field.name())));
        Map<String, Value> stored = saved.map(EntryParts::entries).orElse(Map.of());
        entries = entries(now);
        for (FieldPart part : parts) {
            String name = part.field().name();
            part.read(
                    Optional.ofNullable(stored.get(name)), Optional.ofNullable(entries.get(name)));
        }
        Set<String> names = new LinkedHashSet<>(entries.keySet());
        parts.forEach(part -> names.remove(part.field().name()));
        unknown.set(String.join(", ", names));
    }

    private static Map<String, Value> entries(Value value) {
        return value instanceof Value.Entries(Map<String, Value> entries) ? entries : Map.of();
    }

    @Override
    Value value() {
        Map<String, Value> now = new LinkedHashMap<>(entries);
        for (FieldPart part : parts) {
            String name = part.field().name();
            part.value().ifPresentOrElse(value -> now.put(name, value), () -> now.remove(name));
        }
        return new Value.Entries(now);
    }

    @Override
    String partWord() {
        return "field";
    }
}
