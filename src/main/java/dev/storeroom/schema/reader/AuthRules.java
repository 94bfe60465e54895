package dev.storeroom.schema.reader;

import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.ObjectValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// AUT001 and KEY003: the rules of access that Amplify accepts. They are kept for backends; a local
/// store does not judge who may see what.
final class AuthRules implements SchemaRule {
    private static final Set<String> PARTS_OF_READ =
            Set.of("get", "list", "sync", "listen", "search");

    /// What may say who somebody is, for each kind of rule.
    private static final Map<String, List<String>> PROVIDERS =
            Map.of(
                    "owner", List.of("userPools", "oidc"),
                    "groups", List.of("userPools", "oidc"),
                    "public", List.of("apiKey", "iam", "identityPool"),
                    "private", List.of("userPools", "oidc", "iam", "identityPool"),
                    "custom", List.of("function"));

    @Override
    public void check(Definitions definitions, Problems problems) {
        for (ObjectShape shape : definitions.objects().values()) {
            boolean isModel = definitions.isModel(shape.name());
            if (isModel) checkSortKeys(shape, problems);
            for (Directive auth : shape.definition().getDirectives("auth")) {
                var place = new Place(shape.name(), shape.name(), auth, problems);
                place.check(isModel ? Level.MODEL : Level.OTHER_TYPE);
            }
            for (FieldDefinition field : shape.fields()) {
                for (Directive auth : field.getDirectives("auth")) {
                    String name = shape.name() + "." + field.getName();
                    var place = new Place(shape.name(), name, auth, problems);
                    place.check(isModel ? Level.FIELD : Level.OTHER_FIELD);
                }
            }
        }
    }

    /// KEY003: the server writes the owner, so that a key cannot depend on it.
    private static void checkSortKeys(ObjectShape shape, Problems problems) {
        List<String> owners =
                shape.definition().getDirectives("auth").stream()
                        .flatMap(auth -> new DirectiveUse(auth).objects("rules").stream())
                        .map(AuthRule::new)
                        .filter(rule -> rule.allow().equals("owner"))
                        .filter(rule -> !rule.gives("identityClaim"))
                        .map(rule -> rule.text("ownerField").orElse("owner"))
                        .toList();
        for (FieldDefinition field : shape.fields()) {
            for (Directive key : field.getDirectives("primaryKey")) {
                for (String name : new DirectiveUse(key).texts("sortKeyFields")) {
                    if (!owners.contains(name)) continue;
                    problems.error(
                            "KEY003",
                            key,
                            "The key of %s ends in %s, which the server sets to the record's owner."
                                    .formatted(shape.name(), name),
                            "Use another field as the sort key.");
                }
            }
        }
    }

    private enum Level {
        MODEL,
        OTHER_TYPE,
        FIELD,
        /// Of a custom type, or an operation.
        OTHER_FIELD
    }

    /// One use of `@auth`.
    private record Place(String type, String name, Directive auth, Problems problems) {
        void check(Level level) {
            if (level == Level.OTHER_TYPE) {
                report("@auth is on %s, which is not a model.", "Add @model, or remove @auth.");
            }
            List<ObjectValue> rules = new DirectiveUse(auth).objects("rules");
            if (rules.isEmpty() && auth.getArgument("rules") != null) {
                report("@auth on %s has no rules.", "Add one, such as { allow: owner }.");
            }
            for (ObjectValue rule : rules) checkRule(new AuthRule(rule), level);
        }

        private void checkRule(AuthRule rule, Level level) {
            checkWho(rule);
            checkOperations(rule, level);
            List<String> providers = PROVIDERS.get(rule.allow());
            String provider = rule.word("provider");
            if (provider == null || providers == null || providers.contains(provider)) return;
            report(
                    "A rule of %s allows "
                            + rule.allow()
                            + " by the provider "
                            + provider
                            + ", which does not go together.",
                    "Use " + String.join(" or ", providers) + ".");
        }

        private void checkWho(AuthRule rule) {
            if (rule.allow().equals("groups")
                    && rule.gives("groups") == rule.gives("groupsField")) {
                report(
                        rule.gives("groups")
                                ? "A rule of %s has both groups and groupsField."
                                : "A rule of %s allows groups, but does not say which.",
                        "Write either groups: [\"Admin\"] or groupsField: \"group\".");
            }
            if (rule.allow().equals("owner") && rule.gives("groupClaim")) {
                report(
                        "A rule of %s allows the owner, but has a groupClaim.",
                        "Remove groupClaim.");
            }
            if (rule.allow().equals("groups") && rule.gives("identityClaim")) {
                report(
                        "A rule of %s allows groups, but has an identityClaim.",
                        "Use groupClaim instead.");
            }
        }

        private void checkOperations(AuthRule rule, Level level) {
            List<String> parts =
                    rule.words("operations").stream().filter(PARTS_OF_READ::contains).toList();
            if (level == Level.OTHER_FIELD && rule.gives("operations")) {
                report(
                        "A rule of %s has operations, but it is no field of a model.",
                        "Remove operations.");
            } else if (level == Level.FIELD && !parts.isEmpty()) {
                report(
                        "A rule of %s has the operation "
                                + parts.getFirst()
                                + ", which fields do not have.",
                        "Use read.");
            } else if (!parts.isEmpty() && rule.words("operations").contains("read")) {
                report(
                        "A rule of %s has the operation "
                                + parts.getFirst()
                                + " beside read, which contains it.",
                        "Remove one of the two.");
            }
        }

        private void report(String sentence, @Nullable String fix) {
            problems.error("AUT001", auth, sentence.formatted(name), fix);
        }
    }
}
