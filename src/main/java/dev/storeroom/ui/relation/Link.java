package dev.storeroom.ui.relation;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;

import java.util.stream.Collectors;

/// What is known of the record that another one refers to.
@SuppressWarnings("ClassInitializationDeadlock") // nobody makes these records but this interface
public sealed interface Link {
    None NONE = new None();

    /// A longer key says enough by its start.
    int SHORT_KEY = 8;

    /// The record refers to nothing.
    record None() implements Link {}

    /// The related record has not been read yet.
    record Unread(RecordKey key) implements Link {}

    /// No such record is here. It may come with the next sync.
    record Missing(RecordKey key) implements Link {}

    /// The related record is here.
    ///
    /// @param label what a person calls it
    record Found(RecordKey key, ModelRecord record, String label) implements Link {}

    /// The key as a person reads it, its long parts cut.
    static String shortKey(RecordKey key) {
        return key.parts().stream()
                .map(Link::text)
                .map(text -> text.length() > SHORT_KEY + 4 ? text.substring(0, SHORT_KEY) : text)
                .collect(Collectors.joining(" · "));
    }

    /// The key as text that a foreign key's cell takes.
    static String keyText(RecordKey key) {
        return key.parts().size() == 1 ? text(key.parts().getFirst()) : key.text();
    }

    private static String text(Value part) {
        return part instanceof Value.Text(String text) ? text : Json.write(part);
    }
}
