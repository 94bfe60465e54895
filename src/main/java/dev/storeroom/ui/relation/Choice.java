package dev.storeroom.ui.relation;

import dev.storeroom.data.RecordKey;

import java.util.Optional;

/// One record that may be referred to, or none.
///
/// @param key empty for the choice to refer to nothing
/// @param label what a person calls the record
/// @param detail what tells it from others of that name
/// @param isCurrent whether it is what is referred to now
public record Choice(Optional<RecordKey> key, String label, String detail, boolean isCurrent) {
    static Choice none(boolean isCurrent) {
        return new Choice(Optional.empty(), "None", "", isCurrent);
    }
}
