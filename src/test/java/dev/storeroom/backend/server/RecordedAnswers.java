package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares what a server answers with what was recorded, ids and moments aside: these may be
/// others, but one that was recorded twice must be the same both times.
final class RecordedAnswers {
    private static final Set<String> IDS_AND_MOMENTS =
            Set.of("id", "createdAt", "updatedAt", "_lastChangedAt", "startedAt");

    private final Map<Value, Value> stands = new HashMap<>();

    /// A request with this run's moments and ids in the place of the recorded ones.
    String restored(String request) {
        String restored = request;
        for (var each : stands.entrySet())
            restored = restored.replace(Json.write(each.getKey()), Json.write(each.getValue()));
        return restored;
    }

    void compare(String line, Value recorded, Value actual) {
        compare(line, "", recorded, actual);
    }

    private void compare(String line, String name, Value recorded, Value actual) {
        if (IDS_AND_MOMENTS.contains(name) && !recorded.isNull()) {
            Value known = stands.putIfAbsent(recorded, actual);
            assertThat(actual).as(line).isEqualTo(known == null ? actual : known);
            return;
        }
        switch (recorded) {
            case Value.Entries(var fields) -> compareFields(line, fields, fields(line, actual));
            case Value.Items(var items) -> {
                List<Value> others = ((Value.Items) actual).items();
                assertThat(others).as(line).hasSameSizeAs(items);
                boolean isOrdered = sorted(items).equals(items);
                List<Value> own = isOrdered ? items : sorted(items);
                if (!isOrdered) others = sorted(others);
                for (int i = 0; i < own.size(); i++) compare(line, "", own.get(i), others.get(i));
            }
            default -> assertThat(actual).as(line + ": " + name).isEqualTo(recorded);
        }
    }

    private static Map<String, Value> fields(String line, Value actual) {
        assertThat(actual).as(line).isInstanceOf(Value.Entries.class);
        return ((Value.Entries) actual).entries();
    }

    /// A null is like nothing. The server of the record showed a refused record whole, with its
    /// `__typename`; AppSync shows what is selected.
    private void compareFields(
            String line, Map<String, Value> recorded, Map<String, Value> actual) {
        Set<String> names = new LinkedHashSet<>(recorded.keySet());
        names.addAll(actual.keySet());
        names.remove("__typename");
        for (String name : names) {
            compare(
                    line,
                    name,
                    recorded.getOrDefault(name, Value.NULL),
                    actual.getOrDefault(name, Value.NULL));
        }
    }

    /// What was recorded in the order of its moments must come in that order; else any will do.
    private static List<Value> sorted(List<Value> items) {
        return items.stream().sorted(Comparator.comparingLong(RecordedAnswers::moment)).toList();
    }

    private static long moment(Value item) {
        return item instanceof Value.Entries(var fields)
                        && fields.get("_lastChangedAt") instanceof Value.Whole(long moment)
                ? moment
                : 0;
    }
}
