package dev.storeroom.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value that a schema writes: an argument of a directive, or a part of a JSON document.
public sealed interface Literal {
    /// The items of a list; as GraphQL has it, anything else stands for a list of itself.
    default List<Literal> items() {
        return List.of(this);
    }

    /// A text, or the name of an enum's value.
    record Text(String text) implements Literal {}

    /// A number as it is spelled.
    record Numeral(String digits) implements Literal {}

    record Truth(boolean isTrue) implements Literal {}

    record Null() implements Literal {}

    record Items(List<Literal> items) implements Literal {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// An object; its entries stand in the order of the text.
    record Entries(Map<String, Literal> entries) implements Literal {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }
}
