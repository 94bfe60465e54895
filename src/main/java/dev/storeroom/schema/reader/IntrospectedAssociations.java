package dev.storeroom.schema.reader;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ForeignKey.Holder;
import dev.storeroom.schema.ForeignKey.Origin;
import dev.storeroom.schema.Index;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the associations of introspected models.
record IntrospectedAssociations(Map<String, JsonModel> models, Problems problems) {
    /// The field's association; empty, with a problem reported, if it cannot be followed.
    Optional<Association> read(JsonModel owner, Field field) {
        JsonNode written = owner.nodeOf(field).member("association").orElse(owner.node());
        JsonModel other = models.get(target(field.type()));
        Optional<Association> association =
                other == null ? Optional.empty() : association(owner, field, written, other);
        if (association.isEmpty()) {
            problems.error(
                    "JSN002",
                    field.position(),
                    owner.name(),
                    "%s.%s refers to %s, but not by fields that are there."
                            .formatted(owner.name(), field.name(), target(field.type())));
        }
        return association;
    }

    private Optional<Association> association(
            JsonModel owner, Field field, JsonNode written, JsonModel other) {
        String model = other.name();
        return switch (written.text("connectionType").orElse("")) {
            case "BELONGS_TO" ->
                    own(owner, other, written).map(key -> new Association.BelongsTo(model, key));
            case "HAS_ONE" ->
                    (written.texts("targetNames").isEmpty()
                                    ? related(
                                            owner,
                                            other,
                                            written.texts("associatedWith"),
                                            Origin.REFERENCES,
                                            null)
                                    : own(owner, other, written))
                            .map(key -> new Association.HasOne(model, key));
            case "HAS_MANY" ->
                    many(owner, field, other, written)
                            .map(key -> new Association.HasMany(model, key));
            default -> Optional.empty();
        };
    }

    private Optional<ForeignKey> own(JsonModel owner, JsonModel other, JsonNode written) {
        return pair(
                Holder.OWN,
                owner,
                written.texts("targetNames"),
                other,
                other.key().fields(),
                Origin.GENERATED,
                null);
    }

    /// A list names the foreign key itself, or the field that belongs to this model by it.
    private Optional<ForeignKey> many(
            JsonModel owner, Field field, JsonModel other, JsonNode written) {
        List<String> named = written.texts("associatedWith");
        Optional<Field> back = named.stream().findFirst().flatMap(other::find);
        boolean isRelation =
                back.filter(each -> IntrospectedFields.isRelated(each.type())).isPresent();
        List<String> keys =
                isRelation
                        ? other.nodeOf(back.get())
                                .member("association")
                                .map(each -> each.texts("targetNames"))
                                .orElse(List.of())
                        : named;
        String index =
                other.isWithoutIndex(owner.name(), field.name())
                        ? null
                        : other.indexes().stream()
                                .filter(each -> startsWith(each.fields(), keys))
                                .map(Index::name)
                                .findFirst()
                                .orElse(null);
        return related(owner, other, keys, isRelation ? Origin.FIELDS : Origin.GENERATED, index);
    }

    private static boolean startsWith(List<String> fields, List<String> keys) {
        return fields.size() >= keys.size() && fields.subList(0, keys.size()).equals(keys);
    }

    private static Optional<ForeignKey> related(
            JsonModel owner,
            JsonModel other,
            List<String> keys,
            Origin origin,
            @Nullable String index) {
        return pair(Holder.RELATED, owner, owner.key().fields(), other, keys, origin, index);
    }

    private static Optional<ForeignKey> pair(
            Holder holder,
            JsonModel owner,
            List<String> own,
            JsonModel other,
            List<String> related,
            Origin origin,
            @Nullable String index) {
        int length = Math.min(own.size(), related.size());
        boolean isThere =
                length > 0
                        && own.stream().allMatch(name -> owner.find(name).isPresent())
                        && related.stream().allMatch(name -> other.find(name).isPresent());
        if (!isThere) return Optional.empty();
        return Optional.of(
                new ForeignKey(
                        holder, own.subList(0, length), related.subList(0, length), origin, index));
    }

    private static String target(FieldType type) {
        return switch (type) {
            case FieldType.Related(String model) -> model;
            case FieldType.ListOf(FieldType element, _) -> target(element);
            case FieldType.Scalar _, FieldType.Enumeration _, FieldType.Embedded _ ->
                    throw new IllegalArgumentException("no relation: " + type);
        };
    }
}
