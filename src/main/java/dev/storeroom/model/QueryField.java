package dev.storeroom.model;

import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Sort;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// A field to ask by: what its values can be compared with.
///
/// Null equals nothing but null, and is ordered before every value.
///
/// @param <M> the model
/// @param <V> what the field holds
public sealed class QueryField<M extends Model, V> permits OrderedField, ListField {
    private final String model;
    private final String name;

    QueryField(String model, String name) {
        this.model = model;
        this.name = name;
    }

    public static <M extends Model> TextField<M> text(String model, String name) {
        return new TextField<>(model, name);
    }

    public static <M extends Model> OrderedField<M, Integer> whole(String model, String name) {
        return new OrderedField<>(model, name);
    }

    public static <M extends Model> OrderedField<M, Long> longWhole(String model, String name) {
        return new OrderedField<>(model, name);
    }

    public static <M extends Model> OrderedField<M, Double> real(String model, String name) {
        return new OrderedField<>(model, name);
    }

    public static <M extends Model> QueryField<M, Boolean> truth(String model, String name) {
        return new QueryField<>(model, name);
    }

    public static <M extends Model> OrderedField<M, Temporal.Date> date(String model, String name) {
        return new OrderedField<>(model, name);
    }

    public static <M extends Model> OrderedField<M, Temporal.Time> time(String model, String name) {
        return new OrderedField<>(model, name);
    }

    public static <M extends Model> OrderedField<M, Temporal.DateTime> dateTime(
            String model, String name) {
        return new OrderedField<>(model, name);
    }

    public static <M extends Model> OrderedField<M, Temporal.Timestamp> timestamp(
            String model, String name) {
        return new OrderedField<>(model, name);
    }

    public static <M extends Model, C extends Choice> QueryField<M, C> choice(
            String model, String name) {
        return new QueryField<>(model, name);
    }

    /// An embedded value can only be told from null.
    public static <M extends Model, C> QueryField<M, C> embedded(String model, String name) {
        return new QueryField<>(model, name);
    }

    public static <M extends Model, E> ListField<M, E> list(String model, String name) {
        return new ListField<>(model, name);
    }

    public static <M extends Model, R extends Model> RelationField<M, R> relation(
            String model, String name) {
        return new RelationField<>(model, name);
    }

    /// The model's name.
    public String model() {
        return model;
    }

    /// The field's name.
    public String name() {
        return name;
    }

    /// Takes records with that value.
    ///
    /// @param value null for records that have none
    public QueryPredicate<M> eq(@Nullable V value) {
        return where(Operator.EQ, value);
    }

    /// Takes records with any other value, or none.
    ///
    /// @param value null for records that have one
    public QueryPredicate<M> ne(@Nullable V value) {
        return where(Operator.NE, value);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final QueryPredicate<M> in(V... values) {
        return where(Operator.IN, Arrays.stream(values).toArray());
    }

    /// Takes records without a value, too.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final QueryPredicate<M> notIn(V... values) {
        return where(Operator.NOT_IN, Arrays.stream(values).toArray());
    }

    public QuerySort<M> ascending() {
        return new QuerySort<>(Sort.ascending(name));
    }

    public QuerySort<M> descending() {
        return new QuerySort<>(Sort.descending(name));
    }

    final QueryPredicate<M> where(Operator operator, @Nullable Object... values) {
        Value[] operands = Arrays.stream(values).map(FieldValues::of).toArray(Value[]::new);
        return new QueryPredicate<>(Predicate.where(name, operator, operands));
    }

    @Override
    public String toString() {
        return model + "." + name;
    }
}
