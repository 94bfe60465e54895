package dev.storeroom.data;

import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.Schema;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the entries of embedded values that the schema does not know, as a server with another
/// schema, an import or a former schema left them.
final class UnknownEntries {
    private final Schema schema;
    private final Set<String> found = new HashSet<>();

    private UnknownEntries(Schema schema) {
        this.schema = schema;
    }

    /// Their paths, without the positions in lists: an item that moves takes its entries along.
    static Set<String> of(Schema schema, String path, FieldType type, Value value) {
        if (!(value instanceof Value.Items || value instanceof Value.Entries)) return Set.of();
        var entries = new UnknownEntries(schema);
        entries.find(anywhere(path), type, value);
        return entries.found;
    }

    /// The path without the positions in lists.
    static String anywhere(String path) {
        return path.replaceAll("\\[\\d+]", "[]");
    }

    /// Looks only into what is of its type; anything else holds no entries to know.
    private void find(String path, FieldType type, Value value) {
        if (type instanceof FieldType.ListOf list && value instanceof Value.Items(var items)) {
            items.forEach(item -> find(path + "[]", list.element(), item));
        }
        if (type instanceof FieldType.Embedded(String name)
                && value instanceof Value.Entries(var entries)) {
            schema.findCustomType(name).ifPresent(custom -> find(path, custom, entries));
        }
    }

    private void find(String path, CustomType type, Map<String, Value> entries) {
        entries.forEach(
                (name, value) -> {
                    String entryPath = path.isEmpty() ? name : path + "." + name;
                    Optional<Field> field =
                            type.fields().stream()
                                    .filter(each -> each.name().equals(name))
                                    .findFirst();
                    field.ifPresentOrElse(
                            known -> find(entryPath, known.type(), value),
                            () -> found.add(entryPath));
                });
    }
}
