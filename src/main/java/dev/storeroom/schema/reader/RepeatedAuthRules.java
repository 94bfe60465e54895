package dev.storeroom.schema.reader;

import graphql.language.Directive;

import java.util.HashSet;
import java.util.Set;

/// AUT003: rules of a model that allow the same people twice, which Amplify's second transformer
/// refuses.
///
/// A field may repeat its model's rules, and its own: there the last rule counts.
final class RepeatedAuthRules implements SchemaRule {
    @Override
    public void check(Definitions definitions, Problems problems) {
        for (ObjectShape model : definitions.models())
            for (Directive auth : model.definition().getDirectives("auth"))
                check(model.name(), auth, problems);
    }

    private static void check(String model, Directive auth, Problems problems) {
        Set<AuthPeople> allowed = new HashSet<>();
        AuthPeople.rules(auth)
                .flatMap(AuthPeople::of)
                .filter(people -> !allowed.add(people))
                .forEach(
                        people ->
                                problems.warning(
                                        "AUT003",
                                        auth,
                                        "The rules of %s allow %s twice, which Amplify's second transformer refuses."
                                                .formatted(model, people),
                                        "Write one rule with the operations of both."));
    }
}
