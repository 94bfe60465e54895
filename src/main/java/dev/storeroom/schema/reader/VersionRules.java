package dev.storeroom.schema.reader;

import graphql.language.Directive;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// VER001: a schema speaks to one of Amplify's two transformers.
final class VersionRules implements SchemaRule {
    private static final Set<String> FIRST = Set.of("key", "connection", "versioned");
    private static final Set<String> SECOND =
            Set.of(
                    "primaryKey",
                    "index",
                    "hasOne",
                    "hasMany",
                    "belongsTo",
                    "manyToMany",
                    "default",
                    "mapsTo",
                    "refersTo");

    /// A directive and the type it stands in.
    private record Use(String owner, Directive directive) {}

    @Override
    public void check(Definitions definitions, Problems problems) {
        List<Use> uses = definitions.objects().values().stream().flatMap(VersionRules::in).toList();
        if (!isForSecond(definitions, uses)) return;
        for (Use use : uses) {
            String name = use.directive().getName();
            if (!FIRST.contains(name)) continue;
            problems.error(
                    "VER001",
                    use.directive(),
                    use.owner(),
                    "@%s belongs to Amplify's first transformer, but this schema is written for the"
                                    .formatted(name)
                            + " second.",
                    name.equals("key")
                            ? "Use @primaryKey or @index."
                            : "Use @hasOne, @hasMany or @belongsTo.");
        }
    }

    private static boolean isForSecond(Definitions definitions, List<Use> uses) {
        return definitions.types().containsKey(Definitions.AMPLIFY_INPUT)
                || uses.stream().anyMatch(use -> SECOND.contains(use.directive().getName()));
    }

    private static Stream<Use> in(ObjectShape shape) {
        Stream<Directive> onFields =
                shape.fields().stream().flatMap(field -> field.getDirectives().stream());
        return Stream.concat(shape.definition().getDirectives().stream(), onFields)
                .map(directive -> new Use(shape.name(), directive));
    }
}
