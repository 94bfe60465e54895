package dev.storeroom.ui.shell;

import dev.storeroom.data.Value;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a person left the window of one schema.
///
/// @param places what was open, from left to right
/// @param front the place in front; empty if nothing was open
/// @param dividers where the panes divide, as shares of the width
record Layout(List<Place> places, Optional<Place> front, List<Double> dividers) {
    /// What a workspace remembers it by.
    static final String NAME = "window";

    static final Layout NEW = new Layout(List.of(), Optional.empty(), List.of());

    Layout {
        places = List.copyOf(places);
        dividers = List.copyOf(dividers);
    }

    Value value() {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("places", new Value.Items(places.stream().map(Layout::value).toList()));
        front.ifPresent(place -> entries.put("front", value(place)));
        entries.put("dividers", new Value.Items(dividers.stream().map(Value::real).toList()));
        return new Value.Entries(entries);
    }

    /// Reads what an earlier run kept; whatever does not fit any more is left out.
    static Layout of(Value kept) {
        if (!(kept instanceof Value.Entries(Map<String, Value> entries))) return NEW;
        return new Layout(
                items(entries.get("places")).stream().flatMap(v -> place(v).stream()).toList(),
                Optional.ofNullable(entries.get("front")).flatMap(Layout::place),
                items(entries.get("dividers")).stream().map(Layout::number).toList());
    }

    private static Value value(Place place) {
        return Value.text(place.text());
    }

    private static Optional<Place> place(Value value) {
        return value instanceof Value.Text(String text) ? Place.parse(text) : Optional.empty();
    }

    private static List<Value> items(@Nullable Value value) {
        return value instanceof Value.Items(List<Value> items) ? items : List.of();
    }

    private static double number(Value value) {
        return switch (value) {
            case Value.Real(double number) -> number;
            case Value.Whole(long number) -> number;
            default -> 0.5;
        };
    }
}
