package dev.storeroom.schema;

import java.util.List;

/// One way in which a schema differs from the layout that data is stored in.
///
/// An enum's values, whether a field may be null, and relations do not reach the layout: values
/// stay as they are, and those that no longer fit are shown as such.
public sealed interface SchemaDifference {
    /// The model concerned.
    String model();

    /// What changed, in a sentence for people.
    String sentence();

    /// Tells whether stored data has no place in the schema, so that the change must not just
    /// happen.
    default boolean isBreaking() {
        return switch (this) {
            case ModelAdded _, FieldAdded _, IndexAdded _, IndexRemoved _ -> false;
            case ModelRemoved _, FieldRemoved _, FieldTypeChanged _, KeyChanged _ -> true;
        };
    }

    record ModelAdded(String model) implements SchemaDifference {
        @Override
        public String sentence() {
            return "The model " + model + " is new.";
        }
    }

    record FieldAdded(String model, String field, String type) implements SchemaDifference {
        @Override
        public String sentence() {
            return "The field %s.%s of type %s is new.".formatted(model, field, type);
        }
    }

    /// A new index.
    ///
    /// @param fields the index's fields; its name is of no matter to a store
    record IndexAdded(String model, List<String> fields) implements SchemaDifference {
        public IndexAdded {
            fields = List.copyOf(fields);
        }

        @Override
        public String sentence() {
            return "The index of %s on %s is new.".formatted(model, String.join(", ", fields));
        }
    }

    record IndexRemoved(String model, List<String> fields) implements SchemaDifference {
        public IndexRemoved {
            fields = List.copyOf(fields);
        }

        @Override
        public String sentence() {
            return "%s no longer has an index on %s.".formatted(model, String.join(", ", fields));
        }
    }

    record ModelRemoved(String model) implements SchemaDifference {
        @Override
        public String sentence() {
            return "There is data of the model %s, which the schema no longer has."
                    .formatted(model);
        }
    }

    record FieldRemoved(String model, String field) implements SchemaDifference {
        @Override
        public String sentence() {
            return "There is data in the field %s.%s, which the schema no longer has."
                    .formatted(model, field);
        }
    }

    record FieldTypeChanged(String model, String field, String was, String now)
            implements SchemaDifference {
        @Override
        public String sentence() {
            return "The data of %s.%s is of type %s, but the schema now says %s."
                    .formatted(model, field, was, now);
        }
    }

    record KeyChanged(String model, List<String> was, List<String> now)
            implements SchemaDifference {
        public KeyChanged {
            was = List.copyOf(was);
            now = List.copyOf(now);
        }

        @Override
        public String sentence() {
            return "Records of %s are known by %s, but the schema's primary key is now %s."
                    .formatted(model, String.join(", ", was), String.join(", ", now));
        }
    }
}
