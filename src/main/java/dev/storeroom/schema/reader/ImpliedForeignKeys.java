package dev.storeroom.schema.reader;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.LetterCase;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.ScalarType;

import java.util.List;

/// The foreign keys that Amplify adds to a model.
///
/// Their names are names on the wire: `lowerFirst(Type) + UpperFirst(field) +
/// UpperFirst(keyField)`.
record ImpliedForeignKeys(RelationProblems problems) {
    static List<String> names(ModelDraft type, String field, PrimaryKey key) {
        String start = LetterCase.lowerFirst(type.name()) + LetterCase.upperFirst(field);
        return key.fields().stream().map(part -> start + LetterCase.upperFirst(part)).toList();
    }

    /// Adds fields that hold the key of `referred`, in the order of that key.
    void add(
            ModelDraft holder,
            List<String> names,
            ModelDraft referred,
            boolean required,
            RelationField relation) {
        if (referred.isKeyBroken()) problems.brokenKey(holder, relation, referred);
        for (int i = 0; i < names.size(); i++) {
            FieldType type = referred.typeOrId(referred.key().fields().get(i));
            holder.addForeignKey(
                    Field.generated(
                            names.get(i),
                            type,
                            required,
                            Problems.position(relation.definition())));
        }
    }

    /// Adds a field as the first transformer makes it: an ID, whatever it refers to.
    void addId(ModelDraft holder, String name, boolean required, RelationField relation) {
        holder.addForeignKey(
                Field.generated(
                        name,
                        new FieldType.Scalar(ScalarType.ID),
                        required,
                        Problems.position(relation.definition())));
    }
}
