package dev.storeroom.backend.graphql;

import dev.storeroom.backend.table.FilterExpression;
import dev.storeroom.data.Value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A subscription's enhanced filter: groups of rules, of which one must hold as a whole.
///
/// It means what AppSync makes of it, which is not what a query's filter means: several operators
/// on one field are alternatives.
record SubscriptionFilter(List<List<Rule>> groups) {
    /// AppSync takes no more.
    private static final int MOST_GROUPS = 10;

    private static final int MOST_FIELDS = 5;

    SubscriptionFilter {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /// A comparison of one field.
    record Rule(String field, String operator, Value operand) {
        boolean holds(Map<String, Value> fields) {
            return switch (operator) {
                case "in" -> items().stream().anyMatch(item -> compares("eq", item, fields));
                case "notIn" -> items().stream().noneMatch(item -> compares("eq", item, fields));
                default -> compares(operator, operand, fields);
            };
        }

        /// Records are compared much later, when nobody can be told any more.
        void check() {
            try {
                holds(Map.of(field, Value.NULL));
            } catch (FilterExpression.BadFilterException e) {
                throw ResolverException.badRequest(String.valueOf(e.getMessage()));
            }
        }

        private List<Value> items() {
            return operand instanceof Value.Items(List<Value> items) ? items : List.of(operand);
        }

        private boolean compares(String operator, Value operand, Map<String, Value> fields) {
            Value comparison = new Value.Entries(Map.of(operator, operand));
            return FilterExpression.of(new Value.Entries(Map.of(field, comparison))).test(fields);
        }
    }

    /// @param filter the input's entries
    /// @throws ResolverException if AppSync would refuse it
    static SubscriptionFilter of(Map<String, Value> filter) {
        List<List<Rule>> groups = groups(filter);
        for (List<Rule> group : groups) {
            Set<String> fields = new HashSet<>();
            for (Rule rule : group) {
                rule.check();
                if (!fields.add(rule.field()))
                    throw ResolverException.badRequest("filter uses same fieldName multiple time");
            }
            if (fields.size() > MOST_FIELDS) {
                throw ResolverException.badRequest("Filters exceed maximum attributes limit");
            }
        }
        return new SubscriptionFilter(groups);
    }

    private static List<List<Rule>> groups(Map<String, Value> filter) {
        List<List<Rule>> groups = List.of(List.of());
        for (Map.Entry<String, Value> each : filter.entrySet()) {
            if (each.getValue().isNull()) continue;
            groups =
                    switch (each.getKey()) {
                        case "and" -> {
                            List<List<Rule>> all = groups;
                            for (Value part : items(each.getValue()))
                                all = product(all, groups(entries(part)));
                            yield all;
                        }
                        case "or" -> {
                            List<List<Rule>> any = new ArrayList<>();
                            for (Value part : items(each.getValue()))
                                any.addAll(groups(entries(part)));
                            yield any.isEmpty() ? groups : product(groups, any);
                        }
                        default -> product(groups, operators(each.getKey(), each.getValue()));
                    };
        }
        return groups;
    }

    private static List<List<Rule>> operators(String field, Value operators) {
        List<List<Rule>> alternatives = new ArrayList<>();
        entries(operators)
                .forEach(
                        (operator, operand) ->
                                alternatives.add(List.of(new Rule(field, operator, operand))));
        return alternatives.isEmpty() ? List.of(List.of()) : alternatives;
    }

    private static List<List<Rule>> product(List<List<Rule>> some, List<List<Rule>> others) {
        List<List<Rule>> all = new ArrayList<>();
        for (List<Rule> one : some) {
            for (List<Rule> other : others) {
                List<Rule> both = new ArrayList<>(one);
                both.addAll(other);
                all.add(both);
            }
        }
        return limited(all);
    }

    /// A few words can ask for more combinations than there is memory.
    private static List<List<Rule>> limited(List<List<Rule>> groups) {
        if (groups.size() <= MOST_GROUPS) return groups;
        throw ResolverException.badRequest("Filters combination exceed maximum limit");
    }

    boolean holds(Map<String, Value> fields) {
        return groups.stream()
                .anyMatch(group -> group.stream().allMatch(rule -> rule.holds(fields)));
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Items(List<Value> items) ? items : List.of(value);
    }

    private static Map<String, Value> entries(Value value) {
        return value instanceof Value.Entries(Map<String, Value> entries) ? entries : Map.of();
    }
}
