package dev.storeroom.schema.reader;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.ScalarType;

import graphql.language.Directive;
import graphql.language.FieldDefinition;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Reads primary keys and indexes: `@primaryKey`, `@index`, and `@key` of the first transformer.
final class KeyReader {
    private static final String PRIMARY = "KEY001";
    private static final String INDEX = "KEY002";
    private static final String ID = "id";
    private static final String INDEX_NAME = "[A-Za-z0-9_.-]{3,255}";

    private final Problems problems;

    KeyReader(Problems problems) {
        this.problems = problems;
    }

    void read(ModelDraft draft) {
        List<FieldDefinition> marked =
                draft.shape().fields().stream()
                        .filter(field -> field.hasDirective("primaryKey"))
                        .toList();
        if (!marked.isEmpty()) {
            readPrimaryKey(draft, marked);
        } else if (!readOldKey(draft)) {
            readManagedId(draft);
        }
        readIndexes(draft);
        readOldIndexes(draft);
    }

    private void readPrimaryKey(ModelDraft draft, List<FieldDefinition> marked) {
        FieldDefinition first = marked.getFirst();
        DirectiveUse use = DirectiveUse.on(first, "primaryKey").orElseThrow();
        if (marked.size() > 1) {
            draft.breakKey();
            problems.error(
                    PRIMARY,
                    marked.get(1),
                    draft.name(),
                    draft.name() + " has more than one @primaryKey.",
                    "Keep one and name the other fields in its sortKeyFields.");
        }
        var names = new ArrayList<>(List.of(first.getName()));
        names.addAll(use.texts("sortKeyFields"));
        boolean onlyId = names.equals(List.of(ID));
        PrimaryKey.Kind kind =
                onlyId ? PrimaryKey.Kind.OPTIONALLY_MANAGED_ID : PrimaryKey.Kind.CUSTOM;
        draft.setKey(new PrimaryKey(names, kind));
        checkPrimaryKey(draft, use.directive());
    }

    /// Reads `@key(fields:)` without a name; tells whether there is one.
    private boolean readOldKey(ModelDraft draft) {
        for (Directive directive : draft.shape().definition().getDirectives("key")) {
            var use = new DirectiveUse(directive);
            List<String> names = use.texts("fields");
            if (use.text("name").isPresent() || names.isEmpty()) continue;
            boolean onlyId = names.equals(List.of(ID));
            PrimaryKey.Kind kind =
                    onlyId ? PrimaryKey.Kind.OPTIONALLY_MANAGED_ID : PrimaryKey.Kind.CUSTOM;
            draft.setKey(new PrimaryKey(names, kind));
            checkPrimaryKey(draft, directive);
            return true;
        }
        return false;
    }

    /// Without a key of its own a model is known by `id`, declared or not; it stands first.
    private void readManagedId(ModelDraft draft) {
        Field id = draft.find(ID).map(Field::asRequired).orElseGet(() -> managedId(draft));
        draft.addFirst(id);
        String unfit = unfit(id.type());
        if (unfit != null) {
            draft.breakKey();
            problems.error(
                    PRIMARY,
                    draft.definition(ID).orElseThrow(),
                    draft.name(),
                    draft.name() + ".id is the key of the model, but it is " + unfit + ".",
                    "Write id: ID!");
        }
    }

    private static Field managedId(ModelDraft draft) {
        return new Field(
                ID,
                new FieldType.Scalar(ScalarType.ID),
                true,
                false,
                null,
                null,
                null,
                Problems.position(draft.shape().definition()));
    }

    private void checkPrimaryKey(ModelDraft draft, Directive directive) {
        var seen = new HashSet<String>();
        for (String name : draft.key().fields()) {
            String mistake = seen.add(name) ? keyMistake(draft, name) : name + " is in it twice";
            if (mistake == null) continue;
            draft.breakKey();
            problems.error(
                    PRIMARY,
                    directive,
                    draft.name(),
                    "The primary key of %s does not work: %s.".formatted(draft.name(), mistake),
                    "A key consists of required fields that hold one scalar or enum value.");
        }
    }

    private static @Nullable String keyMistake(ModelDraft draft, String name) {
        Optional<Field> field = draft.find(name);
        if (field.isEmpty()) return "there is no field " + name;
        String unfit = unfit(field.get().type());
        if (unfit != null) return name + " is " + unfit;
        if (!field.get().required()) return name + " may be null; write " + name + " with a !";
        return null;
    }

    /// Why no key can hold values of the type; null if one can.
    private static @Nullable String unfit(FieldType type) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) ->
                    scalar == ScalarType.BOOLEAN ? "a Boolean" : null;
            case FieldType.Enumeration _ -> null;
            case FieldType.ListOf _ -> "a list";
            case FieldType.Embedded(String name) -> "an embedded " + name;
            case FieldType.Related(String name) -> "a relation to " + name;
        };
    }

    private void readIndexes(ModelDraft draft) {
        for (FieldDefinition field : draft.shape().fields()) {
            for (Directive directive : field.getDirectives("index")) {
                var use = new DirectiveUse(directive);
                var names = new ArrayList<>(List.of(field.getName()));
                names.addAll(use.texts("sortKeyFields"));
                if (use.givesNull("name")) {
                    refuseIndex(draft, directive, "null", "its name is null; leave name out");
                    continue;
                }
                String name =
                        use.text("name").orElseGet(() -> Index.usualName(draft.name(), names));
                addIndex(draft, directive, new Index(name, names, queryField(use)));
            }
        }
    }

    private void readOldIndexes(ModelDraft draft) {
        for (Directive directive : draft.shape().definition().getDirectives("key")) {
            var use = new DirectiveUse(directive);
            List<String> names = use.texts("fields");
            use.text("name")
                    .filter(_ -> !names.isEmpty())
                    .ifPresent(
                            name ->
                                    addIndex(
                                            draft,
                                            directive,
                                            new Index(name, names, queryField(use))));
        }
    }

    private static @Nullable String queryField(DirectiveUse use) {
        return use.text("queryField").orElse(null);
    }

    private void addIndex(ModelDraft draft, Directive directive, Index index) {
        String mistake = indexMistake(draft, index);
        if (mistake == null) {
            draft.addIndex(index);
        } else {
            refuseIndex(draft, directive, index.name(), mistake);
        }
    }

    private void refuseIndex(ModelDraft draft, Directive directive, String name, String mistake) {
        problems.error(
                INDEX,
                directive,
                draft.name(),
                "The index %s of %s does not work: %s.".formatted(name, draft.name(), mistake),
                null);
    }

    private static @Nullable String indexMistake(ModelDraft draft, Index index) {
        if (draft.hasIndex(index.name())) return "another index has the same name";
        if (!index.name().matches(INDEX_NAME)) {
            return "a name has 3 to 255 letters, digits, dots, hyphens or underscores";
        }
        for (String name : index.fields()) {
            Optional<Field> field = draft.find(name);
            if (field.isEmpty()) return "there is no field " + name;
            String unfit = unfit(field.get().type());
            if (unfit != null) return name + " is " + unfit;
        }
        List<String> key = draft.key().fields();
        boolean repeatsKey =
                index.fields().size() == 1 && key.size() == 1 && index.fields().equals(key);
        return repeatsKey ? "it is the primary key over again; add a sort key" : null;
    }
}
