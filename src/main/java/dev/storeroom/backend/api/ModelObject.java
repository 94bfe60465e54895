package dev.storeroom.backend.api;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.Relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an API shows of a model's records: the model with the server's own fields, and pages of it.
record ModelObject(ApiModel model) {
    private static final List<String> READS = List.of("get", "list", "sync");
    private static final List<String> PAGES = List.of("list", "sync");

    List<ApiType> types() {
        List<ApiType> types = new ArrayList<>();
        types.add(ApiType.object(model.name(), members()).with(AccessMode.directives(modes())));
        if (ModelOperations.of(model).givePages())
            types.add(connection().with(AccessMode.directives(pageModes())));
        return types;
    }

    private Set<AccessMode> modes() {
        Set<AccessMode> modes = AccessMode.written(model.type().attributes());
        modes.addAll(model.modes());
        return modes;
    }

    /// Who may read pages. The second transformer opens them to whom their parents are open, and
    /// those that several relations lead to for the usual mode too.
    private Set<AccessMode> pageModes() {
        if (model.dialect() == Dialect.FIRST) return model.modes(READS);
        Set<AccessMode> modes = model.modes(model.type().indexes().isEmpty() ? PAGES : READS);
        List<ApiModel> parents = model.parents();
        for (ApiModel parent : parents) modes.addAll(parent.modes());
        if (!modes.isEmpty() && parents.size() > 1) modes.add(AccessMode.API_KEY);
        return modes;
    }

    private List<String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        for (Field field : model.type().fields()) members.put(field.name(), "");
        for (Relation relation : model.type().relations()) {
            members.put(relation.name(), member(relation));
        }
        for (ApiField field : model.fields()) {
            if (isShown(field)) members.put(field.name(), field.member());
            else members.remove(field.name());
        }
        List<String> all = new ArrayList<>(members.values());
        all.add("_version: Int!");
        all.add("_deleted: Boolean");
        all.add("_lastChangedAt: AWSTimestamp!");
        return all;
    }

    private boolean isShown(ApiField field) {
        return model.dialect() == Dialect.SECOND || field.role() != ApiField.Role.FOREIGN_KEY;
    }

    private String member(Relation relation) {
        return relation.name()
                + switch (relation.association()) {
                    case Association.HasMany(String many, ForeignKey key) ->
                            pages(model.of(many), key);
                    case Association.ManyToMany many ->
                            pages(model.of(many.joinModel()), many.toJoin());
                    case Association.BelongsTo _, Association.HasOne _ ->
                            ": "
                                    + relation.field().typeText()
                                    + directives(model.of(relation.association().model()));
                };
    }

    private static String pages(ApiModel related, ForeignKey key) {
        List<String> arguments = new ArrayList<>();
        foundBy(related, key).flatMap(KeyArguments::sortCondition).ifPresent(arguments::add);
        ModelNames names = related.names();
        arguments.add("filter: " + names.filter());
        arguments.add("sortDirection: ModelSortDirection");
        arguments.add("limit: Int");
        arguments.add("nextToken: String");
        return "("
                + String.join(", ", arguments)
                + "): "
                + names.connection()
                + directives(related);
    }

    /// The first transformer opens a relation to who may read the related model.
    private static String directives(ApiModel related) {
        return related.dialect() == Dialect.FIRST
                ? AccessMode.directives(related.modes(READS))
                : "";
    }

    /// The key whose further fields sort the related records; empty if the foreign key takes it
    /// all.
    private static Optional<KeyArguments> foundBy(ApiModel related, ForeignKey key) {
        for (Index index : related.type().indexes()) {
            if (index.name().equals(key.index())) {
                return index.fields().equals(key.related())
                        ? Optional.empty()
                        : Optional.of(KeyArguments.of(related, index));
            }
        }
        return Optional.of(KeyArguments.ofPrimary(related));
    }

    private ApiType connection() {
        return ApiType.object(
                model.names().connection(),
                List.of(
                        "items: [" + model.name() + "]!",
                        "nextToken: String",
                        "startedAt: AWSTimestamp"));
    }
}
