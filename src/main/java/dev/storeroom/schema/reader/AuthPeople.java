package dev.storeroom.schema.reader;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;

import java.util.stream.Stream;

/// Those whom a rule of access lets in, as Amplify tells them apart.
///
/// @param provider what says who they are
/// @param who in words
/// @param claim the part of their token that is looked at; empty if none is named
record AuthPeople(String provider, String who, String claim) {
    /// Those whom the rule lets in; several if it names several groups.
    static Stream<AuthPeople> of(AuthRule rule) {
        String provider = provider(rule);
        return switch (rule.allow()) {
            case "groups" -> {
                String claim = rule.text("groupClaim").orElse("cognito:groups");
                yield groups(rule).map(group -> new AuthPeople(provider, group, claim));
            }
            case "owner" -> {
                String who = "the owner in " + rule.text("ownerField").orElse("owner");
                String claim = rule.text("identityClaim").orElse("");
                yield Stream.of(new AuthPeople(provider, who, claim));
            }
            default -> Stream.of(new AuthPeople(provider, rule.allow(), ""));
        };
    }

    /// The rules that stand on a model or field.
    static Stream<AuthRule> rules(DirectivesContainer<?> place) {
        return place.getDirectives("auth").stream().flatMap(AuthPeople::rules);
    }

    static Stream<AuthRule> rules(Directive auth) {
        return new DirectiveUse(auth).objects("rules").stream().map(AuthRule::new);
    }

    /// Tells whether these are all who are signed in there.
    boolean areAllSignedIn() {
        return who.equals("private") && (provider.equals("userPools") || provider.equals("oidc"));
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(who, provider);
    }

    private static Stream<String> groups(AuthRule rule) {
        return rule.gives("groups")
                ? rule.texts("groups").stream().map("the group %s"::formatted)
                : Stream.of("the group in " + rule.text("groupsField").orElse("groups"));
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
