package dev.storeroom.codegen.android;

import com.palantir.javapoet.AnnotationSpec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A rule of access as Amplify's library reads it.
///
/// @param texts those of the rule's members that are texts, by their names
/// @param lists those that are lists
public record AuthLine(Map<String, String> texts, Map<String, List<String>> lists) {
    private static final List<String> TEXTS =
            List.of("ownerField", "identityClaim", "groupClaim", "groupsField", "provider");

    private static final List<String> WRITES = List.of("create", "update", "delete");

    AnnotationSpec annotation() {
        var rule = AnnotationSpec.builder(AmplifyNames.AUTH_RULE);
        String allow = texts.getOrDefault("allow", "private").toUpperCase(Locale.ROOT);
        rule.addMember("allow", "$T.$L", AmplifyNames.AUTH_STRATEGY, allow);
        for (String name : TEXTS)
            if (texts.containsKey(name)) rule.addMember(name, "$S", texts.get(name));
        List<String> groups = lists.getOrDefault("groups", List.of());
        if (!groups.isEmpty()) rule.addMember("groups", "$L", FieldAnnotations.texts(groups));
        for (String operation : operations())
            rule.addMember("operations", "$T.$L", AmplifyNames.OPERATION, operation);
        return rule.build();
    }

    /// The library knows one operation for every way to read.
    private Set<String> operations() {
        Set<String> operations = new LinkedHashSet<>();
        for (String each : lists.getOrDefault("operations", List.of()))
            operations.add((WRITES.contains(each) ? each : "read").toUpperCase(Locale.ROOT));
        return operations;
    }
}
