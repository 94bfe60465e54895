package dev.storeroom.schema.reader;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ForeignKey.Holder;
import dev.storeroom.schema.ForeignKey.Origin;
import dev.storeroom.schema.LetterCase;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Resolves `@connection`, by which the first transformer describes every relation.
///
/// A connection names the fields that join (`fields`, and for a list a `keyName`), or it has the
/// same `name` as a connection of the other model, or it is bare. The foreign key of a named or
/// bare connection is made by Amplify: one field, `lowerFirst(Type) + UpperFirst(field) + "Id"`.
final class ConnectionReader {
    private final Map<String, ModelDraft> models;
    private final RelationProblems problems;
    private final ForeignKeyRules keys;
    private final ConnectionRules rules;
    private final ImpliedForeignKeys implied;

    ConnectionReader(Map<String, ModelDraft> models, Problems problems) {
        this.models = models;
        this.problems = new RelationProblems(problems);
        this.keys = new ForeignKeyRules(this.problems);
        this.rules = new ConnectionRules(this.problems);
        this.implied = new ImpliedForeignKeys(this.problems);
    }

    void resolve() {
        for (ModelDraft owner : models.values()) {
            for (RelationField relation : owner.relations()) {
                if (relation.kind() == RelationField.Kind.CONNECTION) resolve(owner, relation);
            }
        }
    }

    private void resolve(ModelDraft owner, RelationField relation) {
        // Only names of models become relation fields.
        ModelDraft other = models.get(relation.target());
        if (other == null) throw new IllegalStateException("no model " + relation.target());
        var site = new RelationSite(owner, relation, other);
        associate(site)
                .ifPresentOrElse(
                        found -> owner.associate(relation.name(), found),
                        () -> owner.drop(relation.name()));
    }

    private Optional<Association> associate(RelationSite site) {
        rules.warnIgnored(site);
        if (!site.fields().isEmpty()) {
            return site.field().isList() ? manyByFields(site) : oneByFields(site);
        }
        Optional<String> name = site.use().text("name");
        return name.isPresent() ? named(site, name.get()) : Optional.of(bare(site));
    }

    private Optional<Association> manyByFields(RelationSite site) {
        List<String> names = site.fields();
        Optional<String> keyName = site.use().text("keyName");
        Optional<List<String>> key = rules.keyFields(site, keyName);
        if (key.isEmpty()) return Optional.empty();
        boolean isSound =
                keys.checkDeclared(site, site.owner(), names)
                        && keys.checkCount(site, names, key.get(), "the key")
                        && keys.checkTypes(site, site.owner(), names, site.other(), key.get());
        if (!isSound) return Optional.empty();
        return Optional.of(
                new Association.HasMany(
                        site.other().name(),
                        new ForeignKey(
                                Holder.RELATED,
                                names,
                                key.get().subList(0, names.size()),
                                Origin.FIELDS,
                                keyName.orElse(null))));
    }

    private Optional<Association> oneByFields(RelationSite site) {
        List<String> names = site.fields();
        List<String> key = site.other().key().fields();
        boolean isSound =
                rules.checkNoKeyName(site)
                        && keys.checkDeclared(site, site.owner(), names)
                        && keys.checkCount(site, names, key, "the key of " + site.other().name())
                        && keys.checkTypes(site, site.owner(), names, site.other(), key);
        if (!isSound) return Optional.empty();
        rules.warnSeveralFields(site);
        var foreignKey =
                new ForeignKey(
                        Holder.OWN, names, key.subList(0, names.size()), Origin.FIELDS, null);
        Optional<RelationField> back =
                site.other().relations().stream()
                        .filter(each -> startsWith(each, key.getFirst()))
                        .findFirst();
        boolean isOfMany = back.map(RelationField::isList).orElse(false);
        boolean backRequired =
                back.map(RelationField::required)
                        .or(() -> site.other().find(key.getFirst()).map(Field::required))
                        .orElse(true);
        return Optional.of(toOne(site, foreignKey, isOfMany, backRequired));
    }

    private static boolean startsWith(RelationField relation, String field) {
        List<String> fields = relation.use().texts("fields");
        return !fields.isEmpty() && fields.getFirst().equals(field);
    }

    private Optional<Association> named(RelationSite site, String name) {
        Optional<RelationField> half = rules.otherHalf(site, name);
        if (half.isEmpty()) return Optional.empty();
        if (site.field().isList()) {
            return Optional.of(toMany(site, site.other(), half.get().name()));
        }
        ForeignKey key = impliedOwnKey(site);
        return Optional.of(toOne(site, key, half.get().isList(), half.get().required()));
    }

    private Association bare(RelationSite site) {
        return site.field().isList()
                ? toMany(site, site.owner(), site.field().name())
                : new Association.BelongsTo(site.other().name(), impliedOwnKey(site));
    }

    /// A relation to one record is to the parent if that has a list of these, or if it must be
    /// there.
    private Association toOne(
            RelationSite site, ForeignKey key, boolean isOfMany, boolean backRequired) {
        String model = site.other().name();
        boolean required = site.field().required();
        if (isOfMany) return new Association.BelongsTo(model, key);
        if (required == backRequired) rules.warnBothAlike(site, required);
        return required
                ? new Association.BelongsTo(model, key)
                : new Association.HasOne(model, key);
    }

    /// Many records whose foreign key is called after a field of `named`.
    private Association toMany(RelationSite site, ModelDraft named, String field) {
        String name = foreignKey(named, field);
        implied.addId(site.other(), name, false, site.field());
        return new Association.HasMany(
                site.other().name(),
                new ForeignKey(
                        Holder.RELATED,
                        firstOf(site.owner()),
                        List.of(name),
                        Origin.GENERATED,
                        null));
    }

    private ForeignKey impliedOwnKey(RelationSite site) {
        String name = foreignKey(site.owner(), site.field().name());
        implied.addId(site.owner(), name, site.field().required(), site.field());
        return new ForeignKey(
                Holder.OWN, List.of(name), firstOf(site.other()), Origin.GENERATED, null);
    }

    private static List<String> firstOf(ModelDraft model) {
        return model.key().fields().subList(0, 1);
    }

    private static String foreignKey(ModelDraft type, String field) {
        return LetterCase.lowerFirst(type.name()) + LetterCase.upperFirst(field) + "Id";
    }
}
