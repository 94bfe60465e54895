package dev.storeroom.schema.reader;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Operations;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the sound parts together and leaves out what depends on a broken one.
final class SchemaAssembly {
    private final Problems problems;

    SchemaAssembly(Problems problems) {
        this.problems = problems;
    }

    /// @param unjoined names of join models that could not be made
    Schema assemble(
            List<ModelType> models,
            List<EnumType> enums,
            List<CustomType> customTypes,
            Operations operations,
            List<String> unjoined,
            boolean isOpen) {
        spoilUsersOfBrokenTypes(customTypes);
        for (ModelType model : models) spoilIfUsesBrokenType(model.name(), model.fields());
        var unavailable = new ArrayList<String>();
        for (ModelType model : models) {
            if (problems.isBroken(model.name())) unavailable.add(model.name());
        }
        unavailable.addAll(unjoined);
        return new Schema(
                models.stream().filter(this::isSound).map(this::withoutBrokenRelations).toList(),
                enums.stream().filter(type -> !problems.isBroken(type.name())).toList(),
                customTypes.stream().filter(type -> !problems.isBroken(type.name())).toList(),
                operations,
                unavailable,
                isOpen);
    }

    private boolean isSound(ModelType model) {
        return !problems.isBroken(model.name());
    }

    /// Custom types may contain each other, so this goes on until nothing more breaks.
    private void spoilUsersOfBrokenTypes(List<CustomType> types) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (CustomType type : types) {
                if (problems.isBroken(type.name())) continue;
                changed |= spoilIfUsesBrokenType(type.name(), type.fields());
            }
        }
    }

    private boolean spoilIfUsesBrokenType(String owner, List<Field> fields) {
        boolean spoiled = false;
        for (Field field : fields) {
            Optional<String> used = usedType(field.type()).filter(problems::isBroken);
            if (used.isEmpty()) continue;
            problems.error(
                    "MOD013",
                    field.position(),
                    owner,
                    "%s.%s needs the type %s, which has an error of its own."
                            .formatted(owner, field.name(), used.get()));
            spoiled = true;
        }
        return spoiled;
    }

    /// The enum or custom type that values of a field have.
    private static Optional<String> usedType(FieldType type) {
        return switch (type) {
            case FieldType.Scalar _, FieldType.Related _ -> Optional.empty();
            case FieldType.Enumeration(EnumType values) -> Optional.of(values.name());
            case FieldType.Embedded(String name) -> Optional.of(name);
            case FieldType.ListOf(FieldType element, _) -> usedType(element);
        };
    }

    /// Relations to a broken model are not shown; the foreign keys stay.
    private ModelType withoutBrokenRelations(ModelType model) {
        var fields = new ArrayList<Field>();
        for (Field field : model.fields()) {
            Association association = field.association();
            if (association == null || !problems.isBroken(association.model())) {
                fields.add(field);
                continue;
            }
            problems.info(
                    "REL014",
                    field.position(),
                    "%s.%s is left out while %s has errors."
                            .formatted(model.name(), field.name(), association.model()));
        }
        return new ModelType(
                model.name(),
                fields,
                model.key(),
                model.indexes(),
                model.attributes(),
                model.description(),
                model.position());
    }
}
