package dev.storeroom.backend.api;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A model as its API sees it: with what the server adds.
record ApiModel(Schema schema, ModelType type, Dialect dialect) {
    String name() {
        return type.name();
    }

    /// Another model of the same API.
    ApiModel of(String model) {
        return new ApiModel(schema, schema.model(model), dialect);
    }

    ModelNames names() {
        return new ModelNames(type.name(), dialect);
    }

    AccessRules rules() {
        return AccessRules.of(type);
    }

    /// Every field that the server stores, but not how often a record was changed.
    List<ApiField> fields() {
        List<ApiField> fields = new ArrayList<>();
        for (Field field : type.storedFields()) fields.add(field(field));
        for (String owner : accessFields()) {
            if (type.findField(owner).isEmpty()) {
                var text = new FieldType.Scalar(ScalarType.STRING);
                fields.add(new ApiField(owner, text, false, ApiField.Role.OWNER));
            }
        }
        return fields;
    }

    private ApiField field(Field field) {
        if (field.readOnly()) {
            return new ApiField(field.name(), field.type(), true, ApiField.Role.MOMENT);
        }
        List<Relation> relations = relationsBy(field.name());
        boolean isMade =
                relations.stream()
                        .anyMatch(each -> each.field().position().equals(field.position()));
        if (!isMade) return ApiField.declared(field);
        boolean isRequired = isRequired(relations);
        return new ApiField(field.name(), field.type(), isRequired, ApiField.Role.FOREIGN_KEY);
    }

    /// The relations that have the field in a foreign key of Amplify's own: fields of this model,
    /// then of others.
    private List<Relation> relationsBy(String field) {
        return Stream.concat(
                        type.relations().stream(),
                        schema.models().stream()
                                .flatMap(model -> model.relations().stream())
                                .filter(relation -> relation.association().model().equals(name())))
                .filter(relation -> hasMade(relation, field))
                .toList();
    }

    /// Of the two ends of a relation the second transformer asks the parent's, the first the
    /// child's.
    private boolean isRequired(List<Relation> ends) {
        boolean asksParent = dialect == Dialect.SECOND;
        List<Relation> asked =
                ends.stream()
                        .filter(
                                end ->
                                        asksParent
                                                == (end.association()
                                                        instanceof Association.HasMany))
                        .toList();
        if (asked.isEmpty())
            return asksParent && ends.stream().anyMatch(end -> end.field().required());
        return asked.getFirst().field().required();
    }

    private boolean hasMade(Relation relation, String field) {
        if (!(relation.association() instanceof Association.Direct direct)) return false;
        ForeignKey key = direct.foreignKey();
        boolean isHere =
                switch (key.holder()) {
                    case OWN -> type.relations().contains(relation);
                    case RELATED -> direct.model().equals(name());
                };
        return key.isGenerated() && isHere && key.fields().contains(field);
    }

    /// The models that have many of this one's records, once for each such relation.
    List<ApiModel> parents() {
        return schema.models().stream()
                .flatMap(
                        parent ->
                                parent.relations().stream()
                                        .filter(this::isOne)
                                        .map(relation -> of(parent.name())))
                .toList();
    }

    private boolean isOne(Relation relation) {
        return switch (relation.association()) {
            case Association.HasMany many -> many.model().equals(name());
            case Association.ManyToMany many -> many.joinModel().equals(name());
            case Association.BelongsTo _, Association.HasOne _ -> false;
        };
    }

    /// The fields by which rules of access tell whose a record is; the second transformer adds
    /// those of owners alone.
    Set<String> accessFields() {
        Set<String> names = new LinkedHashSet<>();
        for (AccessRule rule : rules().all()) {
            rule.ownerField().ifPresent(names::add);
            if (dialect == Dialect.FIRST) rule.groupsField().ifPresent(names::add);
        }
        return names;
    }

    /// The modes of all rules.
    Set<AccessMode> modes() {
        Set<AccessMode> modes = EnumSet.noneOf(AccessMode.class);
        for (AccessRule rule : rules().all()) modes.add(rule.mode());
        return modes;
    }

    /// The modes by which any rule lets one of the operations be done.
    Set<AccessMode> modes(List<String> operations) {
        AccessRules rules = rules();
        Set<AccessMode> modes = EnumSet.noneOf(AccessMode.class);
        for (AccessRule given : rules.all()) {
            Predicate<AccessRule> same = rule -> rule.forWhom().equals(given.forWhom());
            if (operations.stream().anyMatch(operation -> rules.allow(operation, same)))
                modes.add(given.mode());
        }
        return modes;
    }

    /// The directives of an operation.
    String directives(String operation) {
        return AccessMode.directives(modes(List.of(operation)));
    }
}
