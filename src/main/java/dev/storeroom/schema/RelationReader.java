package dev.storeroom.schema;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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
            return problems.checkFields(owner, relation, other, references)
                    ? new Association.HasMany(other.name(), references)
                    : null;
        }
        List<String> fields = relation.use().texts("fields");
        if (fields.isEmpty()) {
            List<String> names = foreignKeys(owner, relation.name(), owner.key());
            addForeignKeys(other, names, owner, false, relation);
            return new Association.HasMany(other.name(), names);
        }
        if (!problems.checkFields(owner, relation, owner, fields)) return null;
        List<String> indexed = indexFields(owner, relation, other);
        if (indexed.isEmpty()) return null;
        if (!problems.checkFollowsKey(owner, relation, fields)) return null;
        int length = Math.min(fields.size(), indexed.size());
        return new Association.HasMany(other.name(), indexed.subList(0, length));
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
            problems.warnOneByReferences(owner, relation);
            return null;
        }
        List<String> fields = relation.use().texts("fields");
        if (!fields.isEmpty()) {
            return problems.checkFields(owner, relation, owner, fields)
                    ? new Association.HasOne(other.name(), fields)
                    : null;
        }
        List<String> names = foreignKeys(owner, relation.name(), other.key());
        addForeignKeys(owner, names, other, relation.required(), relation);
        return new Association.HasOne(other.name(), names);
    }

    private @Nullable Association belongsTo(
            ModelDraft owner, RelationField relation, ModelDraft other) {
        Optional<RelationField> counterpart =
                other.relations().stream().filter(each -> isCounterpart(owner, each)).findFirst();
        if (counterpart.isEmpty()) {
            problems.missingCounterpart(owner, relation);
            return null;
        }
        var explicit = new ArrayList<>(relation.use().texts("fields"));
        explicit.addAll(relation.use().texts("references"));
        if (!explicit.isEmpty()) {
            return problems.checkFields(owner, relation, owner, explicit)
                    ? new Association.BelongsTo(other.name(), explicit)
                    : null;
        }
        boolean ofMany = counterpart.get().isList();
        List<String> names =
                ofMany
                        ? foreignKeys(other, counterpart.get().name(), other.key())
                        : foreignKeys(owner, relation.name(), other.key());
        // If the @hasMany stands first in the document, it has added them already, not required.
        addForeignKeys(owner, names, other, relation.required(), relation);
        return new Association.BelongsTo(other.name(), names);
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
