package dev.storeroom.ui.table;

import dev.storeroom.query.Sort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a column orders the records by.
///
/// @param fields its own, or all parts of a link's key
record ColumnOrder(List<String> fields) {
    ColumnOrder {
        fields = List.copyOf(fields);
    }

    List<Sort> ascending() {
        return fields.stream().map(Sort::ascending).toList();
    }

    List<Sort> descending() {
        return fields.stream().map(Sort::descending).toList();
    }

    /// Which way the records are ordered by this column; empty if they are not.
    Optional<Sort.Direction> directionIn(List<Sort> sorts) {
        int place = placeIn(sorts);
        return place < 0 ? Optional.empty() : Optional.of(sorts.get(place).direction());
    }

    /// Where this column stands among what the records are ordered by; -1 if it does not.
    int placeIn(List<Sort> sorts) {
        for (int place = 0; place + fields.size() <= sorts.size(); place++) {
            List<Sort> some = sorts.subList(place, place + fields.size());
            if (some.equals(ascending()) || some.equals(descending())) return place;
        }
        return -1;
    }

    /// The order after a click on the column's header: up, down, not at all.
    ///
    /// @param keepOthers whether the present order stays and this column refines it
    List<Sort> clicked(List<Sort> sorts, boolean keepOthers) {
        List<Sort> next = new ArrayList<>(keepOthers ? sorts : List.of());
        next.removeIf(sort -> fields.contains(sort.field()));
        int place = placeIn(sorts);
        boolean isNew = place < 0 || place > next.size();
        next.addAll(isNew ? next.size() : place, after(directionIn(sorts)));
        return next;
    }

    private List<Sort> after(Optional<Sort.Direction> direction) {
        if (direction.isEmpty()) return ascending();
        return switch (direction.get()) {
            case ASCENDING -> descending();
            case DESCENDING -> List.of();
        };
    }
}
