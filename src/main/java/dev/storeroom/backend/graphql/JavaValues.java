package dev.storeroom.backend.graphql;

import dev.storeroom.data.Value;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values as graphql-java hands them about: strings, numbers, booleans, lists and maps.
public final class JavaValues {
    private JavaValues() {}

    public static @Nullable Object of(Value value) {
        return switch (value) {
            case Value.Null _ -> null;
            case Value.Text(String text) -> text;
            case Value.Whole(long number) -> number;
            case Value.Real(double number) -> number;
            case Value.Truth(boolean truth) -> truth;
            case Value.Items(List<Value> items) -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (Value item : items) list.add(of(item));
                yield list;
            }
            case Value.Entries(Map<String, Value> entries) -> map(entries);
        };
    }

    public static Map<String, @Nullable Object> map(Map<String, Value> entries) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        entries.forEach((name, value) -> map.put(name, of(value)));
        return map;
    }

    /// The inverse of [#of(Value)].
    public static Value value(@Nullable Object object) {
        return switch (object) {
            case null -> Value.NULL;
            case Value value -> value;
            case String text -> Value.text(text);
            case Boolean truth -> Value.truth(truth);
            case Integer number -> Value.whole(number);
            case Long number -> Value.whole(number);
            case BigInteger number -> Value.whole(number.longValueExact());
            case Number number when !Double.isFinite(number.doubleValue()) ->
                    throw ResolverException.badRequest("A number is too large.");
            case Number number -> Value.real(number.doubleValue());
            case Collection<?> items ->
                    new Value.Items(items.stream().map(JavaValues::value).toList());
            case Map<?, ?> entries -> new Value.Entries(values(entries));
            default -> throw new IllegalArgumentException("no value: " + object);
        };
    }

    public static Map<String, Value> values(Map<?, ?> map) {
        Map<String, Value> values = new LinkedHashMap<>();
        map.forEach((name, value) -> values.put((String) name, value(value)));
        return values;
    }
}
