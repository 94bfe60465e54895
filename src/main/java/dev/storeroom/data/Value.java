package dev.storeroom.data;

import java.util.List;
import java.util.Map;

/// What a field holds. Null is a value; an absent field has no value at all.
///
/// The kinds are JSON's. Dates, addresses and `AWSJSON` are text, kept as they were typed.
public sealed interface Value {
    /// GraphQL's null. It is made here only: a second place could initialize the classes in the
    /// other order on another thread, and both would wait forever.
    @SuppressWarnings("ClassInitializationDeadlock")
    Value NULL = new Null();

    static Value text(String text) {
        return new Text(text);
    }

    static Value whole(long number) {
        return new Whole(number);
    }

    static Value real(double number) {
        return new Real(number);
    }

    static Value truth(boolean truth) {
        return new Truth(truth);
    }

    default boolean isNull() {
        return this instanceof Null;
    }

    record Null() implements Value {}

    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    /// A number with a fraction, or too large for [Whole].
    ///
    /// @param number finite
    record Real(double number) implements Value {
        public Real {
            if (!Double.isFinite(number))
                throw new IllegalArgumentException("not finite: " + number);
        }
    }

    record Truth(boolean truth) implements Value {}

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// An embedded value; keeps the order of its entries.
    record Entries(Map<String, Value> entries) implements Value {
        public Entries {
            entries = FixedValues.copyOf(entries);
        }
    }
}
