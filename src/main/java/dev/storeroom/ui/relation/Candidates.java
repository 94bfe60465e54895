package dev.storeroom.ui.relation;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Page;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.query.Sort;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The records of a model that a person may choose from, by a part of their name or the start of
/// their key.
record Candidates(ModelType type, Labels labels) {
    /// More than these are not listed; who wants another types more of its name.
    static final int MOST = 50;

    /// The first records that the text fits, and one more where there are.
    Query query(String text) {
        Query query =
                Query.of(type.name()).where(matching(text.strip())).page(new Page(0, MOST + 1));
        return name().map(field -> query.sortedBy(Sort.ascending(field.name()))).orElse(query);
    }

    Choice choice(ModelRecord record, Optional<RecordKey> current) {
        RecordKey key = record.key(type);
        String label = labels.of(type, record);
        String detail =
                Stream.concat(second(record).stream(), Stream.of(Link.shortKey(key)))
                        .filter(part -> !part.equals(label))
                        .collect(Collectors.joining(" · "));
        return new Choice(Optional.of(key), label, detail, current.equals(Optional.of(key)));
    }

    private Predicate matching(String text) {
        if (text.isEmpty()) return Predicate.ALL;
        List<Predicate> parts = new ArrayList<>();
        name().ifPresent(field -> parts.add(where(field, Operator.CONTAINS, text)));
        type.key().fields().stream()
                .map(type::field)
                .filter(Candidates::isText)
                .forEach(field -> parts.add(where(field, Operator.BEGINS_WITH, text)));
        return parts.isEmpty() ? Predicate.ALL : new Predicate.Or(parts);
    }

    private static Predicate where(Field field, Operator operator, String text) {
        return Predicate.where(field.name(), operator, Value.text(text));
    }

    private Optional<Field> name() {
        return labels.field(type);
    }

    /// The first value beside the name that says anything.
    private Optional<String> second(ModelRecord record) {
        return type.storedFields().stream()
                .filter(field -> !field.readOnly() && !type.isKey(field))
                .filter(field -> !Optional.of(field).equals(name()))
                .filter(Candidates::saysSomething)
                .map(field -> ScalarRules.display(field.type(), record.value(field.name())))
                .map(text -> text.strip().lines().findFirst().orElse(""))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static boolean saysSomething(Field field) {
        return switch (field.type()) {
            case FieldType.Scalar(ScalarType scalar) -> scalar != ScalarType.ID;
            case FieldType.Enumeration _ -> true;
            case FieldType.Embedded _, FieldType.ListOf _, FieldType.Related _ -> false;
        };
    }

    private static boolean isText(Field field) {
        return field.type() instanceof FieldType.Scalar(ScalarType scalar)
                && (scalar == ScalarType.ID || scalar == ScalarType.STRING);
    }
}
