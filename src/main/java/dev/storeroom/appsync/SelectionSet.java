package dev.storeroom.appsync;

import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a document asks a server to answer with: everything that is stored of a record.
///
/// Subscribers receive only what the mutation selected, so a selection that leaves a field out
/// would hide that field's changes from them.
final class SelectionSet {
    private static final String INDENT = "  ";

    private final Schema schema;
    private final StringBuilder out = new StringBuilder();

    private SelectionSet(Schema schema) {
        this.schema = schema;
    }

    /// The selected names one on a line, embedded values last but for the metadata.
    static String of(Schema schema, ModelType type, String indent) {
        var selection = new SelectionSet(schema);
        selection.fields(type.storedFields(), indent, List.of());
        WireNames.METADATA.forEach(name -> selection.line(indent, name));
        return selection.out.toString();
    }

    private void fields(List<Field> fields, String indent, List<String> within) {
        fields.stream()
                .filter(field -> embeddedName(field.type()).isEmpty())
                .forEach(field -> line(indent, field.name()));
        for (Field field : fields) {
            embeddedName(field.type())
                    .filter(name -> !within.contains(name))
                    .flatMap(schema::findCustomType)
                    .ifPresent(type -> embedded(field, type, indent, within));
        }
    }

    /// A type within itself is left out the second time, since a document cannot ask without end.
    private void embedded(Field field, CustomType type, String indent, List<String> within) {
        List<String> inner = new ArrayList<>(within);
        inner.add(type.name());
        line(indent, field.name() + " {");
        fields(type.fields().stream().filter(Field::isStored).toList(), indent + INDENT, inner);
        line(indent, "}");
    }

    private static Optional<String> embeddedName(FieldType type) {
        return switch (type) {
            case FieldType.Embedded(String name) -> Optional.of(name);
            case FieldType.ListOf(FieldType element, _) -> embeddedName(element);
            case FieldType.Scalar _, FieldType.Enumeration _, FieldType.Related _ ->
                    Optional.empty();
        };
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
