package dev.storeroom.schema.reader;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ForeignKey.Holder;
import dev.storeroom.schema.ForeignKey.Origin;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.PrimaryKey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Resolves `@hasOne`, `@hasMany` and `@belongsTo`, and adds the foreign keys that they imply.
final class RelationReader {
    private final Map<String, ModelDraft> models;
    private final RelationShapeRules shapes;
    private final ForeignKeyRules keys;
    private final ImpliedForeignKeys implied;

    RelationReader(Map<String, ModelDraft> models, Problems problems) {
        this.models = models;
        var relationProblems = new RelationProblems(problems);
        this.shapes = new RelationShapeRules(relationProblems);
        this.keys = new ForeignKeyRules(relationProblems);
        this.implied = new ImpliedForeignKeys(relationProblems);
    }

    void resolve() {
        for (ModelDraft owner : models.values()) {
            for (RelationField relation : owner.relations()) {
                switch (relation.kind()) {
                    case HAS_ONE, HAS_MANY, BELONGS_TO -> resolve(owner, relation);
                    case MANY_TO_MANY, CONNECTION -> {
                        // Theirs are ManyToManyReader and ConnectionReader.
                    }
                }
            }
        }
    }

    private void resolve(ModelDraft owner, RelationField relation) {
        // Only names of models become relation fields.
        ModelDraft other = models.get(relation.target());
        if (other == null) throw new IllegalStateException("no model " + relation.target());
        var site = new RelationSite(owner, relation, other);
        Optional<Association> association = shapes.check(site) ? associate(site) : Optional.empty();
        association.ifPresentOrElse(
                found -> owner.associate(relation.name(), found),
                () -> owner.drop(relation.name()));
    }

    private Optional<Association> associate(RelationSite site) {
        String model = site.other().name();
        return switch (site.field().kind()) {
            case HAS_MANY -> hasMany(site).map(key -> new Association.HasMany(model, key));
            case HAS_ONE -> hasOne(site).map(key -> new Association.HasOne(model, key));
            case BELONGS_TO -> belongsTo(site).map(key -> new Association.BelongsTo(model, key));
            case MANY_TO_MANY, CONNECTION ->
                    throw new IllegalStateException("not read here: " + site.place());
        };
    }

    private Optional<ForeignKey> hasMany(RelationSite site) {
        if (site.hasReferences()) return byReferences(site);
        if (!site.fields().isEmpty()) return byIndex(site);
        ModelDraft owner = site.owner();
        List<String> names = ImpliedForeignKeys.names(owner, site.field().name(), owner.key());
        implied.add(site.other(), names, owner, false, site.field());
        return Optional.of(
                new ForeignKey(
                        Holder.RELATED, owner.key().fields(), names, Origin.GENERATED, null));
    }

    private Optional<ForeignKey> hasOne(RelationSite site) {
        if (site.hasReferences()) return byReferences(site);
        if (!site.fields().isEmpty()) return ownKey(site, site.fields(), Origin.FIELDS);
        return Optional.of(impliedOwnKey(site, site.owner(), site.field().name()));
    }

    private Optional<ForeignKey> belongsTo(RelationSite site) {
        if (site.hasReferences()) return ownKey(site, site.references(), Origin.REFERENCES);
        if (!site.fields().isEmpty()) return ownKey(site, site.fields(), Origin.FIELDS);
        // It takes over the foreign key that its @hasMany gives; beside a @hasOne it has its own.
        RelationField counterpart = site.counterparts().getFirst();
        return Optional.of(
                counterpart.isList()
                        ? impliedOwnKey(site, site.other(), counterpart.name())
                        : impliedOwnKey(site, site.owner(), site.field().name()));
    }

    /// A foreign key on the model that has the relation, called after a field of `named`.
    private ForeignKey impliedOwnKey(RelationSite site, ModelDraft named, String field) {
        PrimaryKey key = site.other().key();
        List<String> names = ImpliedForeignKeys.names(named, field, key);
        // If a @hasMany stands first in the document, it has added them already, not required.
        implied.add(site.owner(), names, site.other(), site.field().required(), site.field());
        return new ForeignKey(Holder.OWN, names, key.fields(), Origin.GENERATED, null);
    }

    /// A foreign key of declared fields on the model that has the relation.
    private Optional<ForeignKey> ownKey(RelationSite site, List<String> names, Origin origin) {
        ModelDraft owner = site.owner();
        ModelDraft other = site.other();
        List<String> key = other.key().fields();
        boolean isSound =
                keys.checkDeclared(site, owner, names)
                        && keys.checkCount(site, names, key, "the key of " + other.name())
                        && keys.checkTypes(site, owner, names, other, key);
        if (!isSound) return Optional.empty();
        return Optional.of(
                new ForeignKey(Holder.OWN, names, key.subList(0, names.size()), origin, null));
    }

    /// The foreign key that `references` names on the other model.
    private Optional<ForeignKey> byReferences(RelationSite site) {
        List<String> names = site.references();
        ModelDraft owner = site.owner();
        ModelDraft other = site.other();
        List<String> key = owner.key().fields();
        boolean isSound =
                keys.checkDeclared(site, other, names)
                        && keys.checkCount(site, names, key, "the key of " + owner.name())
                        && keys.checkTypes(site, other, names, owner, key)
                        && keys.checkNullability(site, other, names);
        if (!isSound) return Optional.empty();
        return Optional.of(new ForeignKey(Holder.RELATED, key, names, Origin.REFERENCES, null));
    }

    /// The foreign key that `fields` of the owner look up in an index or key of the other model.
    private Optional<ForeignKey> byIndex(RelationSite site) {
        List<String> names = site.fields();
        if (!keys.checkDeclared(site, site.owner(), names)) return Optional.empty();
        Optional<String> index = site.use().text("indexName");
        List<String> indexed = indexFields(site, index);
        boolean isSound =
                !indexed.isEmpty()
                        && keys.checkCount(site, names, indexed, "the index")
                        && keys.checkTypes(site, site.owner(), names, site.other(), indexed);
        if (!isSound) return Optional.empty();
        return Optional.of(
                new ForeignKey(
                        Holder.RELATED,
                        names,
                        indexed.subList(0, names.size()),
                        Origin.FIELDS,
                        index.orElse(null)));
    }

    /// The fields of the index of that name, or of the other model's primary key.
    private List<String> indexFields(RelationSite site, Optional<String> name) {
        if (name.isEmpty()) return site.other().key().fields();
        for (Index index : site.other().indexes()) {
            if (index.name().equals(name.get())) return index.fields();
        }
        keys.missingIndex(site, name.get());
        return List.of();
    }
}
