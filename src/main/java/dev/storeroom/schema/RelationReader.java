package dev.storeroom.schema;

import dev.storeroom.schema.ForeignKey.Holder;
import dev.storeroom.schema.ForeignKey.Origin;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Resolves `@hasOne`, `@hasMany` and `@belongsTo`, and adds the foreign keys that they imply.
///
/// Names of implied foreign keys are names on the wire: `lowerFirst(Type) + UpperFirst(field) +
/// UpperFirst(keyField)`, where a `@belongsTo` takes over the name that its `@hasMany` gives.
final class RelationReader {
    private final Map<String, ModelDraft> models;
    private final RelationProblems problems;

    RelationReader(Map<String, ModelDraft> models, Problems problems) {
        this.models = models;
        this.problems = new RelationProblems(problems);
    }

    void resolve() {
        for (ModelDraft owner : models.values()) {
            for (RelationField relation : owner.relations()) resolve(owner, relation);
        }
    }

    private void resolve(ModelDraft owner, RelationField relation) {
        if (relation.kind() == RelationField.Kind.MANY_TO_MANY) return;
        // Only names of models become relation fields.
        ModelDraft other = models.get(relation.target());
        if (other == null) throw new IllegalStateException("no model " + relation.target());
        Association association =
                problems.checkShape(owner, relation) ? associate(owner, relation, other) : null;
        if (association == null) {
            owner.drop(relation.name());
        } else {
            owner.associate(relation.name(), association);
        }
    }

    private @Nullable Association associate(
            ModelDraft owner, RelationField relation, ModelDraft other) {
        return switch (relation.kind()) {
            case HAS_MANY -> hasMany(owner, relation, other);
            case HAS_ONE -> hasOne(owner, relation, other);
            case BELONGS_TO -> belongsTo(owner, relation, other);
            case MANY_TO_MANY -> throw new IllegalStateException("joined by ManyToManyReader");
        };
    }

    private @Nullable Association hasMany(
            ModelDraft owner, RelationField relation, ModelDraft other) {
        List<String> references = relation.use().texts("references");
        if (!references.isEmpty()) {
            return byReferences(owner, relation, other)
                    .map(key -> new Association.HasMany(other.name(), key))
                    .orElse(null);
        }
        List<String> fields = relation.use().texts("fields");
        if (fields.isEmpty()) {
            List<String> names = foreignKeys(owner, relation.name(), owner.key());
            addForeignKeys(other, names, owner, false, relation);
            return new Association.HasMany(
                    other.name(),
                    new ForeignKey(
                            Holder.RELATED, owner.key().fields(), names, Origin.GENERATED, null));
        }
        if (!problems.checkFields(owner, relation, owner, fields)) return null;
        String index = relation.use().text("indexName").orElse(null);
        List<String> indexed = indexFields(owner, relation, other);
        if (indexed.isEmpty()) return null;
        int length = Math.min(fields.size(), indexed.size());
        return new Association.HasMany(
                other.name(),
                new ForeignKey(
                        Holder.RELATED,
                        fields.subList(0, length),
                        indexed.subList(0, length),
                        Origin.FIELDS,
                        index));
    }

    /// The foreign key that `references` names on the other model.
    private Optional<ForeignKey> byReferences(
            ModelDraft owner, RelationField relation, ModelDraft other) {
        List<String> references = relation.use().texts("references");
        if (!problems.checkFields(owner, relation, other, references)
                || !problems.checkCount(owner, relation, references, owner)) {
            return Optional.empty();
        }
        return Optional.of(
                new ForeignKey(
                        Holder.RELATED, owner.key().fields(), references, Origin.REFERENCES, null));
    }

    /// The fields of the index that `indexName` names, or of the other model's primary key.
    private List<String> indexFields(ModelDraft owner, RelationField relation, ModelDraft other) {
        Optional<String> name = relation.use().text("indexName");
        if (name.isEmpty()) return other.key().fields();
        for (Index index : other.indexes()) {
            if (index.name().equals(name.get())) return index.fields();
        }
        problems.missingIndex(owner, relation, name.get());
        return List.of();
    }

    private @Nullable Association hasOne(
            ModelDraft owner, RelationField relation, ModelDraft other) {
        if (!relation.use().texts("references").isEmpty()) {
            return byReferences(owner, relation, other)
                    .map(key -> new Association.HasOne(other.name(), key))
                    .orElse(null);
        }
        List<String> fields = relation.use().texts("fields");
        if (!fields.isEmpty()) {
            return ownKey(owner, relation, other, fields, Origin.FIELDS)
                    .map(key -> new Association.HasOne(other.name(), key))
                    .orElse(null);
        }
        List<String> names = foreignKeys(owner, relation.name(), other.key());
        addForeignKeys(owner, names, other, relation.required(), relation);
        return new Association.HasOne(other.name(), generatedKey(names, other));
    }

    private @Nullable Association belongsTo(
            ModelDraft owner, RelationField relation, ModelDraft other) {
        Optional<RelationField> counterpart =
                other.relations().stream().filter(each -> isCounterpart(owner, each)).findFirst();
        if (counterpart.isEmpty()) {
            problems.missingCounterpart(owner, relation);
            return null;
        }
        List<String> references = relation.use().texts("references");
        List<String> explicit = references.isEmpty() ? relation.use().texts("fields") : references;
        if (!explicit.isEmpty()) {
            Origin origin = references.isEmpty() ? Origin.FIELDS : Origin.REFERENCES;
            return ownKey(owner, relation, other, explicit, origin)
                    .map(key -> new Association.BelongsTo(other.name(), key))
                    .orElse(null);
        }
        boolean ofMany = counterpart.get().isList();
        List<String> names =
                ofMany
                        ? foreignKeys(other, counterpart.get().name(), other.key())
                        : foreignKeys(owner, relation.name(), other.key());
        // If the @hasMany stands first in the document, it has added them already, not required.
        addForeignKeys(owner, names, other, relation.required(), relation);
        return new Association.BelongsTo(other.name(), generatedKey(names, other));
    }

    /// A foreign key of declared fields on the model that has the relation.
    private Optional<ForeignKey> ownKey(
            ModelDraft owner,
            RelationField relation,
            ModelDraft other,
            List<String> fields,
            Origin origin) {
        if (!problems.checkFields(owner, relation, owner, fields)
                || !problems.checkCount(owner, relation, fields, other)) {
            return Optional.empty();
        }
        List<String> referred = other.key().fields().subList(0, fields.size());
        return Optional.of(new ForeignKey(Holder.OWN, fields, referred, origin, null));
    }

    private static ForeignKey generatedKey(List<String> names, ModelDraft referred) {
        return new ForeignKey(Holder.OWN, names, referred.key().fields(), Origin.GENERATED, null);
    }

    private static boolean isCounterpart(ModelDraft owner, RelationField candidate) {
        boolean fits =
                switch (candidate.kind()) {
                    case HAS_MANY -> candidate.isList();
                    case HAS_ONE -> !candidate.isList();
                    case BELONGS_TO, MANY_TO_MANY -> false;
                };
        return fits && candidate.target().equals(owner.name());
    }

    private static List<String> foreignKeys(ModelDraft type, String field, PrimaryKey key) {
        String start = LetterCase.lowerFirst(type.name()) + LetterCase.upperFirst(field);
        return key.fields().stream().map(part -> start + LetterCase.upperFirst(part)).toList();
    }

    /// Adds fields that hold the key of `referred`, in the order of that key.
    private void addForeignKeys(
            ModelDraft carrier,
            List<String> names,
            ModelDraft referred,
            boolean required,
            RelationField relation) {
        if (referred.isKeyBroken()) problems.brokenKey(carrier, relation, referred);
        for (int i = 0; i < names.size(); i++) {
            String keyField = referred.key().fields().get(i);
            FieldType type =
                    referred.find(keyField)
                            .map(Field::type)
                            .orElseGet(() -> new FieldType.Scalar(ScalarType.ID));
            carrier.addForeignKey(
                    new Field(
                            names.get(i),
                            type,
                            required,
                            false,
                            null,
                            null,
                            null,
                            Problems.position(relation.definition())));
        }
    }
}
