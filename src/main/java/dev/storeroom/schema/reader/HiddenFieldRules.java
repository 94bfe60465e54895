package dev.storeroom.schema.reader;

import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// AUT004: a required field that somebody may not read who may read others of its record, which
/// Amplify refuses: what a subscriber is not shown arrives as null.
final class HiddenFieldRules implements SchemaRule {
    private static final Set<String> READING =
            Set.of("read", "get", "list", "sync", "listen", "search");
    private static final Set<String> GETTING = Set.of("read", "get");

    @Override
    public void check(Definitions definitions, Problems problems) {
        for (ObjectShape model : definitions.models())
            if (isSubscribedTo(model)) check(model, problems);
    }

    private static boolean isSubscribedTo(ObjectShape model) {
        return DirectiveUse.on(model.definition(), "model")
                .flatMap(use -> use.member("subscriptions", "level"))
                .map(level -> level instanceof EnumValue word && word.getName().equals("on"))
                .orElse(true);
    }

    private static void check(ObjectShape model, Problems problems) {
        Set<AuthPeople> readers = new HashSet<>();
        for (FieldDefinition field : model.fields())
            readers.addAll(people(rules(model, field), rule -> allows(rule, GETTING)));
        for (FieldDefinition field : model.fields()) {
            if (!UnwrappedType.of(field.getType()).outerRequired()) continue;
            List<AuthPeople> shutOut = shutOut(readers, rules(model, field));
            if (shutOut.isEmpty()) continue;
            String who =
                    shutOut.stream().map(AuthPeople::toString).collect(Collectors.joining(", "));
            problems.warning(
                    "AUT004",
                    field,
                    "%s.%s is required, but hidden from %s, who may read other fields. Amplify refuses that."
                            .formatted(model.name(), field.getName(), who),
                    "Add a rule that lets them read it, or make the field optional.");
        }
    }

    /// A field's own rules stand in for its model's.
    private static DirectivesContainer<?> rules(ObjectShape model, FieldDefinition field) {
        return field.hasDirective("auth") ? field : model.definition();
    }

    /// Of the readers, those who may not read a field with these rules, in the order of their
    /// names.
    private static List<AuthPeople> shutOut(Set<AuthPeople> readers, DirectivesContainer<?> rules) {
        Set<AuthPeople> allowed = people(rules, rule -> allows(rule, READING));
        Set<String> open =
                people(rules, HiddenFieldRules::allowsAllReading).stream()
                        .filter(AuthPeople::areAllSignedIn)
                        .map(AuthPeople::provider)
                        .collect(Collectors.toSet());
        return readers.stream()
                .filter(reader -> !allowed.contains(reader) && !open.contains(reader.provider()))
                .sorted(Comparator.comparing(AuthPeople::toString))
                .toList();
    }

    private static Set<AuthPeople> people(DirectivesContainer<?> place, Predicate<AuthRule> such) {
        return AuthPeople.rules(place)
                .filter(such)
                .flatMap(AuthPeople::of)
                .collect(Collectors.toSet());
    }

    private static boolean allows(AuthRule rule, Set<String> any) {
        return !rule.gives("operations")
                || rule.words("operations").stream().anyMatch(any::contains);
    }

    private static boolean allowsAllReading(AuthRule rule) {
        return !rule.gives("operations") || rule.words("operations").contains("read");
    }
}
