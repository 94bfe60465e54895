package dev.storeroom.ui.table;

import dev.storeroom.query.Sort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a click on a column's header does to the order: up, down, not at all.
final class SortClick {
    private SortClick() {}

    static List<Sort> apply(List<Sort> sorts, String field, boolean keepOthers) {
        List<Sort> next = new ArrayList<>(keepOthers ? sorts : List.of());
        Optional<Sort> present =
                sorts.stream().filter(sort -> sort.field().equals(field)).findFirst();
        int place = present.map(next::indexOf).orElse(-1);
        if (place >= 0) next.remove(place);
        after(present, field).ifPresent(sort -> next.add(place < 0 ? next.size() : place, sort));
        return next;
    }

    private static Optional<Sort> after(Optional<Sort> present, String field) {
        if (present.isEmpty()) return Optional.of(Sort.ascending(field));
        return switch (present.get().direction()) {
            case ASCENDING -> Optional.of(Sort.descending(field));
            case DESCENDING -> Optional.empty();
        };
    }
}
