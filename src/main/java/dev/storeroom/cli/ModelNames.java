package dev.storeroom.cli;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.List;

/// Finds what a command names in a schema, or says what is there instead.
final class ModelNames {
    private ModelNames() {}

    static ModelType model(Schema schema, String name) {
        return schema.findModel(name).orElseThrow(() -> unknown(schema, name));
    }

    private static Failure unknown(Schema schema, String name) {
        if (schema.unavailable().contains(name))
            return Failure.inputError(
                    "The schema's definition of "
                            + name
                            + " has errors, so its records cannot be used. Run `storeroom check`"
                            + " to see them.");
        List<String> known = schema.models().stream().map(ModelType::name).toList();
        return Failure.misuse(UnknownName.sentence("model", name, known));
    }

    /// A field with a column of its own.
    static Field storedField(ModelType model, String name) {
        List<String> known = model.storedFields().stream().map(Field::name).toList();
        return model.findField(name)
                .filter(Field::isStored)
                .orElseThrow(
                        () ->
                                Failure.misuse(
                                        UnknownName.sentence(
                                                "field of " + model.name(), name, known)));
    }
}
