package dev.storeroom.ui.form;

import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.SourcePosition;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The items of a list, which a person adds, removes and moves.
///
/// An item that comes to stand elsewhere gets a new field that takes over from the former: the path
/// of a field, and what is named by it, never changes.
final class ListParts extends FieldParts {
    /// More items than this are edited as JSON.
    static final int MOST = 2_000;

    private final FieldType.ListOf type;
    private final SourcePosition position;
    private final ObservableList<FieldPart> items = FXCollections.observableArrayList();

    ListParts(FieldViewModel whole, FieldType.ListOf type, FieldRules rules, FieldHints hints) {
        super(whole, rules, hints);
        this.type = type;
        this.position = rules.field().position();
    }

    /// A change that moves items arrives as one.
    ObservableList<FieldPart> items() {
        return items;
    }

    @Override
    List<FieldPart> parts() {
        return items;
    }

    @Override
    Optional<FieldPart> find(String place) {
        if (!place.startsWith("[")) return Optional.empty();
        int index = Integer.parseInt(place.substring(1, place.length() - 1));
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    @Override
    Optional<String> whyText(Value value) {
        if (!(value instanceof Value.Items(List<Value> list)))
            return Optional.of("This is JSON, but no list.");
        return list.size() > MOST
                ? Optional.of(PartSummary.of(value) + " are too many to show one by one.")
                : Optional.empty();
    }

    @Override
    void read(Optional<Value> saved, Value now) {
        Set<Value> stored = new HashSet<>(saved.map(ListParts::items).orElse(List.of()));
        List<Value> values = items(now);
        List<FieldPart> next =
                new ArrayList<>(items.subList(0, Math.min(items.size(), values.size())));
        while (next.size() < values.size()) next.add(item(next.size()));
        for (int i = 0; i < next.size(); i++) {
            Value value = values.get(i);
            next.get(i).read(Optional.of(value).filter(stored::contains), Optional.of(value));
        }
        if (!next.equals(items)) items.setAll(next);
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Items(List<Value> list) ? list : List.of();
    }

    private FieldPart item(int index) {
        var field =
                new Field(
                        "item " + (index + 1),
                        type.element(),
                        type.elementRequired(),
                        false,
                        null,
                        null,
                        null,
                        position);
        return part(field, place(index));
    }

    private static String place(int index) {
        return "[" + index + "]";
    }

    /// Adds an item that holds nothing yet: empty text, an embedded value without entries, null, or
    /// nothing at all where the type has none of them.
    void add(int index) {
        FieldPart added = item(index);
        added.begin();
        List<FieldPart> next = new ArrayList<>(items);
        next.add(index, added);
        change(next);
    }

    void remove(int index) {
        List<FieldPart> next = new ArrayList<>(items);
        next.remove(index);
        change(next);
    }

    void move(int from, int to) {
        List<FieldPart> next = new ArrayList<>(items);
        next.add(to, next.remove(from));
        change(next);
    }

    private void change(List<FieldPart> next) {
        edit(
                () -> {
                    for (int i = 0; i < next.size(); i++) {
                        boolean isInPlace =
                                next.get(i)
                                        .field()
                                        .place()
                                        .path()
                                        .equals(whole().place().path() + place(i));
                        if (!isInPlace) next.set(i, item(i).inPlaceOf(next.get(i)));
                    }
                    items.setAll(next);
                });
    }

    @Override
    Value value() {
        return new Value.Items(
                items.stream().map(item -> item.value().orElse(Value.text(""))).toList());
    }

    @Override
    String partWord() {
        return "item";
    }
}
