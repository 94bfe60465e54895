package dev.storeroom.model;

import dev.storeroom.data.Value;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a generated class cannot show of a stored value, and must not lose.
final class Unseen {
    private Unseen() {}

    /// The value to store: the one that is stored where the class shows it as the one that is
    /// written.
    static Value kept(ModelMapper mapper, FieldType type, Value stored, Value written) {
        if (shown(type, stored).equals(written)) return stored;
        if (type instanceof FieldType.ListOf(FieldType element, _)
                && stored instanceof Value.Items(List<Value> before)
                && written instanceof Value.Items(List<Value> now)
                && before.size() == now.size()) {
            List<Value> kept = new ArrayList<>();
            for (int i = 0; i < now.size(); i++)
                kept.add(kept(mapper, element, before.get(i), now.get(i)));
            return new Value.Items(kept);
        }
        return written;
    }

    /// The value as the class reads and would write it; null where it cannot.
    private static Value shown(FieldType type, Value stored) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> shown(scalar, stored);
            case FieldType.Enumeration(EnumType choice) ->
                    stored instanceof Value.Text(String text) && choice.values().contains(text)
                            ? stored
                            : Value.NULL;
            case FieldType.Embedded _ -> stored instanceof Value.Entries ? stored : Value.NULL;
            case FieldType.ListOf(FieldType element, _) ->
                    stored instanceof Value.Items(List<Value> items)
                            ? new Value.Items(
                                    items.stream().map(item -> shown(element, item)).toList())
                            : Value.NULL;
            case FieldType.Related _ -> Value.NULL;
        };
    }

    private static Value shown(ScalarType scalar, Value stored) {
        String name = "value";
        FieldReader in = FieldReader.of(Map.of(name, stored));
        return FieldValues.of(
                switch (scalar) {
                    case INT -> in.whole(name);
                    case LONG -> in.longWhole(name);
                    case FLOAT -> in.real(name);
                    case BOOLEAN -> in.truth(name);
                    case AWS_DATE -> in.date(name);
                    case AWS_TIME -> in.time(name);
                    case AWS_DATE_TIME -> in.dateTime(name);
                    case AWS_TIMESTAMP -> in.timestamp(name);
                    case ID, STRING, AWS_EMAIL, AWS_JSON, AWS_URL, AWS_PHONE, AWS_IP_ADDRESS ->
                            in.text(name);
                });
    }
}
