package dev.storeroom.backend.api;

import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Literal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One rule of an `@auth`: who may do what.
///
/// @param members as they are written
record AccessRule(Map<String, Literal> members) {
    /// Everybody who has a key may do everything.
    static final AccessRule OPEN = new AccessRule(Map.of("allow", new Literal.Text("public")));

    private static final Set<String> DEEDS = Set.of("operations", "queries", "mutations");

    private static final List<String> WRITES = List.of("create", "update", "delete");

    /// What `read` stands for.
    private static final List<String> READS = List.of("get", "list", "sync", "listen", "search");

    /// The rules among the directives of a type or field; empty if none is `@auth`.
    static List<AccessRule> of(List<Attribute> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals("auth"))
                .flatMap(auth -> itemsOf(auth.arguments().get("rules")).stream())
                .filter(Literal.Entries.class::isInstance)
                .map(rule -> new AccessRule(((Literal.Entries) rule).entries()))
                .toList();
    }

    static List<Literal> itemsOf(@Nullable Literal value) {
        return value == null ? List.of() : value.items();
    }

    /// The rule without what may be done.
    AccessRule forWhom() {
        Map<String, Literal> whom = new HashMap<>(members);
        whom.keySet().removeAll(DEEDS);
        return new AccessRule(whom);
    }

    /// How a caller who meets the rule proves who it is.
    AccessMode mode() {
        return switch (word("provider").orElse("")) {
            case "apiKey" -> AccessMode.API_KEY;
            case "iam", "identityPool" -> AccessMode.IAM;
            case "userPools" -> AccessMode.USER_POOLS;
            case "oidc" -> AccessMode.OPEN_ID;
            case "function" -> AccessMode.FUNCTION;
            default ->
                    switch (word("allow").orElse("")) {
                        case "public" -> AccessMode.API_KEY;
                        case "custom" -> AccessMode.FUNCTION;
                        default -> AccessMode.USER_POOLS;
                    };
        };
    }

    /// Tells whether the rule lets somebody do that.
    ///
    /// @param operation one of `create`, `update`, `delete`, `get`, `list`, `sync`, `listen` and
    ///   `search`
    boolean allows(String operation) {
        return operations().contains(operation);
    }

    /// What it says in `operations`; older rules say it in `mutations` and `queries`.
    private List<String> operations() {
        List<String> all = new ArrayList<>();
        if (members.containsKey("operations")) {
            for (Literal each : itemsOf(members.get("operations"))) addOperation(each, all);
            return all;
        }
        if (!members.containsKey("mutations")) all.addAll(WRITES);
        for (Literal each : itemsOf(members.get("mutations"))) addOperation(each, all);
        if (!members.containsKey("queries")) all.addAll(READS);
        for (Literal each : itemsOf(members.get("queries"))) addOperation(each, all);
        return all;
    }

    private static void addOperation(Literal given, List<String> all) {
        if (!(given instanceof Literal.Text(String operation))) return;
        if (operation.equals("read")) all.addAll(READS);
        else all.add(operation);
    }

    /// The field that holds whose a record is; empty if the rule does not ask.
    Optional<String> ownerField() {
        return word("allow").equals(Optional.of("owner"))
                ? Optional.of(word("ownerField").orElse("owner"))
                : Optional.empty();
    }

    /// Tells whether everybody meets the rule.
    boolean isForEverybody() {
        return word("allow").equals(Optional.of("public"));
    }

    /// Tells whether everybody who signed in meets the rule.
    boolean isForAllSignedIn() {
        return word("allow").equals(Optional.of("private")) && mode() == AccessMode.USER_POOLS;
    }

    /// The field that holds the groups of a record; empty if the rule does not ask.
    Optional<String> groupsField() {
        return word("allow").equals(Optional.of("groups")) ? word("groupsField") : Optional.empty();
    }

    private Optional<String> word(String member) {
        return members.get(member) instanceof Literal.Text(String text)
                ? Optional.of(text)
                : Optional.empty();
    }
}
