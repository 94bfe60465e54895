package dev.storeroom.model;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Gives a generated class the values of its fields.
///
/// A missing value is null, and so is one that the class cannot show: one bad value does not spoil
/// what was asked for. Such values stay in [#asStored()].
@NullUnmarked // a required field's value is null only in a record that is not valid
public final class FieldReader {
    private final Map<String, Value> values;

    /// Absent in an embedded value, which has no relations.
    private final Optional<Related> related;

    private record Related(ModelRecord record, Relations relations) {}

    private FieldReader(Map<String, Value> values, Optional<Related> related) {
        this.values = values;
        this.related = related;
    }

    /// Reads a record.
    public static FieldReader of(ModelRecord record, Relations relations) {
        return new FieldReader(record.values(), Optional.of(new Related(record, relations)));
    }

    /// Reads values without relations.
    static FieldReader of(Map<String, Value> values) {
        return new FieldReader(values, Optional.empty());
    }

    public AsStored asStored() {
        return AsStored.of(values);
    }

    public String text(String name) {
        return value(name) instanceof Value.Text(String text) ? text : null;
    }

    public Integer whole(String name) {
        return value(name) instanceof Value.Whole(long number) && number == (int) number
                ? Integer.valueOf((int) number)
                : null;
    }

    public Long longWhole(String name) {
        return value(name) instanceof Value.Whole(long number) ? Long.valueOf(number) : null;
    }

    public Double real(String name) {
        return switch (value(name)) {
            case Value.Real(double number) -> number;
            case Value.Whole(long number) -> (double) number;
            default -> null;
        };
    }

    public Boolean truth(String name) {
        return value(name) instanceof Value.Truth(boolean truth) ? Boolean.valueOf(truth) : null;
    }

    public Temporal.Date date(String name) {
        return parsed(name, Temporal.Date::new);
    }

    public Temporal.Time time(String name) {
        return parsed(name, Temporal.Time::new);
    }

    public Temporal.DateTime dateTime(String name) {
        return parsed(name, Temporal.DateTime::new);
    }

    private <T> T parsed(String name, Function<String, T> parse) {
        String text = text(name);
        if (text == null) return null;
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    public Temporal.Timestamp timestamp(String name) {
        Long seconds = longWhole(name);
        return seconds == null ? null : Temporal.Timestamp.ofSeconds(seconds);
    }

    /// A value of an enum.
    ///
    /// @param of finds the value of a text; null if there is none
    public <E> E choice(String name, Function<String, @Nullable E> of) {
        String text = text(name);
        return text == null ? null : of.apply(text);
    }

    public <C> C embedded(String name, Function<FieldReader, C> read) {
        return value(name) instanceof Value.Entries(Map<String, Value> entries)
                ? read.apply(new FieldReader(entries, Optional.empty()))
                : null;
    }

    /// A list, whose items may be null.
    ///
    /// @param element reads one item, which it is given under a name
    public <E> List<E> list(String name, BiFunction<FieldReader, String, E> element) {
        if (!(value(name) instanceof Value.Items(List<Value> items))) return null;
        List<E> list = new ArrayList<>();
        for (Value item : items) {
            var one = new FieldReader(Map.of(name, item), Optional.empty());
            list.add(element.apply(one, name));
        }
        return Collections.unmodifiableList(list);
    }

    public <R extends Model> ModelReference<R> reference(String name, Class<R> type) {
        return related.map(
                        each -> ModelReference.stored(type, each.record(), name, each.relations()))
                .orElseGet(ModelReference::none);
    }

    public <R extends Model> ModelList<R> models(String name, Class<R> type) {
        return related.map(each -> ModelList.stored(type, each.record(), name, each.relations()))
                .orElseGet(ModelList::none);
    }

    private Value value(String name) {
        return values.getOrDefault(name, Value.NULL);
    }
}
