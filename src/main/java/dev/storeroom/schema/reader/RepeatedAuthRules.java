package dev.storeroom.schema.reader;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// AUT003: rules of a model that allow the same people twice, which Amplify's second transformer
/// refuses.
///
/// A field may repeat its model's rules, and its own: there the last rule counts.
final class RepeatedAuthRules implements SchemaRule {
    @Override
    public void check(Definitions definitions, Problems problems) {
        definitions.models().forEach(model -> check(model, problems));
    }

    private static void check(ObjectShape model, Problems problems) {
        Set<People> named = new HashSet<>();
        for (var auth : model.definition().getDirectives("auth")) {
            new DirectiveUse(auth)
                    .objects("rules").stream()
                            .map(AuthRule::new)
                            .flatMap(RepeatedAuthRules::people)
                            .filter(people -> !named.add(people))
                            .forEach(
                                    people ->
                                            problems.warning(
                                                    "AUT003",
                                                    auth,
                                                    "The rules of %s allow %s (%s) twice, which Amplify's second transformer refuses."
                                                            .formatted(
                                                                    model.name(),
                                                                    people.who(),
                                                                    people.provider()),
                                                    "Write one rule with the operations of both."));
        }
    }

    /// Those whom a rule lets in.
    ///
    /// @param provider what says who they are
    /// @param who in words
    /// @param claim the part of their token that is looked at; empty if none is named
    private record People(String provider, String who, String claim) {}

    private static Stream<People> people(AuthRule rule) {
        String provider = provider(rule);
        return switch (rule.allow()) {
            case "groups" -> {
                String claim = rule.text("groupClaim").orElse("cognito:groups");
                Stream<String> groups =
                        rule.gives("groups")
                                ? rule.texts("groups").stream().map("the group %s"::formatted)
                                : Stream.of(
                                        "the group in "
                                                + rule.text("groupsField").orElse("groups"));
                yield groups.map(group -> new People(provider, group, claim));
            }
            case "owner" ->
                    Stream.of(
                            new People(
                                    provider,
                                    "the owner in " + rule.text("ownerField").orElse("owner"),
                                    rule.text("identityClaim").orElse("")));
            default -> Stream.of(new People(provider, rule.allow(), ""));
        };
    }

    /// The rule's provider, or the one that its kind has by itself; two names mean the same one.
    private static String provider(AuthRule rule) {
        String named = rule.word("provider");
        if (named != null) return named.equals("identityPool") ? "iam" : named;
        return switch (rule.allow()) {
            case "public" -> "apiKey";
            case "custom" -> "function";
            default -> "userPools";
        };
    }
}
