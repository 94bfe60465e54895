package dev.storeroom.ui.form;

import dev.storeroom.data.Value;
import dev.storeroom.schema.Schema;

import java.time.ZoneId;
import java.util.Optional;

/// Fields of one model as a form shows them, in Paris.
record ShownFields(Schema schema, String model) {
    /// A field that holds this.
    FieldViewModel shown(String name, Value stored) {
        FieldViewModel field = field(name);
        field.show(stored);
        return field;
    }

    /// A field of a record that is not saved yet.
    FieldViewModel fresh(String name) {
        FieldViewModel field = field(name);
        field.startNew();
        return field;
    }

    FieldViewModel field(String name) {
        var field = schema.model(model).field(name);
        var rules = new FieldRules(field, FieldRules.Role.VALUE, Optional.empty(), schema);
        return new FieldViewModel(rules, new FieldHints(ZoneId.of("Europe/Paris")));
    }

    static void type(FieldViewModel field, String text) {
        field.textProperty().set(text);
    }

    static String problem(FieldViewModel field) {
        return field.problemProperty().get();
    }
}
