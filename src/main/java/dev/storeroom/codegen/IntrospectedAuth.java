package dev.storeroom.codegen;

import dev.storeroom.codegen.android.AuthLine;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.ModelType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An `@auth` with everything said that a rule leaves to be understood.
final class IntrospectedAuth {
    private static final List<String> WRITES = List.of("create", "update", "delete");

    private IntrospectedAuth() {}

    static Value of(Attribute auth) {
        List<Value> rules = new ArrayList<>();
        switch (auth.arguments().get("rules")) {
            case Literal.Items(List<Literal> written) -> {
                for (Literal rule : written) addRule(rule, rules);
            }
            case null -> {}
            case Literal single -> addRule(single, rules);
        }
        return new Value.Entries(Map.of("rules", new Value.Items(rules)));
    }

    /// The rules of a model, as classes for Android tell them.
    static List<AuthLine> lines(ModelType model) {
        return model.attributes().stream()
                .filter(each -> each.name().equals("auth"))
                .flatMap(each -> rules(of(each)).stream())
                .map(IntrospectedAuth::line)
                .toList();
    }

    private static List<Value> rules(Value auth) {
        return auth instanceof Value.Entries(Map<String, Value> entries)
                        && entries.get("rules") instanceof Value.Items(List<Value> rules)
                ? rules
                : List.of();
    }

    private static AuthLine line(Value rule) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (rule instanceof Value.Entries(Map<String, Value> entries))
            entries.forEach(
                    (name, value) -> {
                        if (value instanceof Value.Text(String text)) texts.put(name, text);
                        if (value instanceof Value.Items(List<Value> items))
                            lists.put(name, items.stream().map(IntrospectedAuth::text).toList());
                    });
        return new AuthLine(texts, lists);
    }

    private static String text(Value item) {
        return item instanceof Value.Text(String text) ? text : "";
    }

    private static void addRule(Literal written, List<Value> rules) {
        if (!(written instanceof Literal.Entries(Map<String, Literal> members))) return;
        Map<String, Value> rule = new LinkedHashMap<>();
        members.forEach((name, value) -> rule.put(name, IntrospectedLiteral.of(value)));
        Value allow = rule.getOrDefault("allow", Value.NULL);
        if (allow.equals(Value.text("owner"))) completeOwner(rule);
        if (allow.equals(Value.text("groups"))) completeGroups(rule);
        if (!rule.containsKey("operations")) rule.put("operations", operations(rule));
        rules.add(new Value.Entries(rule));
    }

    private static void completeOwner(Map<String, Value> rule) {
        Value claim = rule.getOrDefault("identityField", Value.text("cognito:username"));
        rule.putIfAbsent("provider", Value.text("userPools"));
        rule.putIfAbsent("ownerField", Value.text("owner"));
        boolean isOpenId = Value.text("oidc").equals(rule.get("provider"));
        rule.putIfAbsent("identityClaim", isOpenId ? Value.text("sub") : claim);
        if (Value.text("username").equals(rule.get("identityClaim"))) {
            rule.put("identityClaim", Value.text("cognito:username"));
        }
    }

    private static void completeGroups(Map<String, Value> rule) {
        rule.putIfAbsent("provider", Value.text("userPools"));
        rule.putIfAbsent("groupClaim", Value.text("cognito:groups"));
    }

    /// What a rule without `operations` allows: all, or what the first transformer's `queries` and
    /// `mutations` say.
    private static Value operations(Map<String, Value> rule) {
        List<Value> operations = new ArrayList<>();
        if (rule.get("mutations") instanceof Value.Items(List<Value> mutations)) {
            operations.addAll(mutations);
        } else {
            WRITES.forEach(each -> operations.add(Value.text(each)));
        }
        boolean reads = !rule.containsKey("queries") && !rule.containsKey("mutations");
        if (reads || !rule.getOrDefault("queries", Value.NULL).isNull()) {
            operations.add(Value.text("read"));
        }
        return new Value.Items(operations);
    }
}
