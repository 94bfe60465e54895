package dev.storeroom.schema;

import java.util.List;

/// How a field refers to another model.
public sealed interface Association {
    /// The other model's name.
    String model();

    /// The foreign key stands on this model.
    ///
    /// @param foreignKeys this model's fields, in the order of the other model's key
    record BelongsTo(String model, List<String> foreignKeys) implements Association {
        public BelongsTo {
            foreignKeys = List.copyOf(foreignKeys);
        }
    }

    /// One related record; the foreign key stands on this model too.
    record HasOne(String model, List<String> foreignKeys) implements Association {
        public HasOne {
            foreignKeys = List.copyOf(foreignKeys);
        }
    }

    /// Many related records; the foreign key stands on them.
    ///
    /// @param foreignKeys the other model's fields, in the order of this model's key
    record HasMany(String model, List<String> foreignKeys) implements Association {
        public HasMany {
            foreignKeys = List.copyOf(foreignKeys);
        }
    }
}
