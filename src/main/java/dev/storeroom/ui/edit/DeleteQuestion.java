package dev.storeroom.ui.edit;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.datastore.DeletePlan;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.ui.desk.Counted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a person is asked before records go that have others: what goes with them, model by model.
///
/// @param labels what the records are called
/// @param type the model of the records to delete
public record DeleteQuestion(Schema schema, Labels labels, ModelType type, DeletePlan plan) {
    private static final int MOST_NAMED = 3;

    public String question() {
        return isOne()
                ? "Delete “%s” and what belongs to it?".formatted(label(roots().getFirst()))
                : "Delete %s and what belongs to them?"
                        .formatted(Counted.records(plan.roots().size(), type));
    }

    /// The verb that takes the children along.
    public String all() {
        return "Delete all of it";
    }

    /// The verb that leaves the children.
    public String alone() {
        return isOne()
                ? "Delete only this, leave its children"
                : "Delete only these, leave their children";
    }

    public String detail() {
        List<String> lines = new ArrayList<>();
        lines.add(isOne() ? "With it go:" : "With them go:");
        byModel().forEach((model, records) -> lines.add("•  " + line(model, records)));
        lines.add("");
        lines.add(
                "Children that are left refer to a missing record. Either way, you can undo this; the"
                        + " server hears of it with the next sync.");
        return String.join("\n", lines);
    }

    private Map<String, List<ModelRecord>> byModel() {
        Set<RecordKey> roots = Set.copyOf(plan.roots());
        return plan.records().reversed().stream()
                .filter(record -> !roots.contains(key(record)))
                .collect(
                        Collectors.groupingBy(
                                ModelRecord::model, LinkedHashMap::new, Collectors.toList()));
    }

    private String line(String model, List<ModelRecord> records) {
        String names =
                records.stream()
                        .limit(MOST_NAMED)
                        .map(record -> "“%s”".formatted(label(record)))
                        .collect(Collectors.joining(", "));
        int more = records.size() - MOST_NAMED;
        return "%s: %s%s"
                .formatted(
                        Counted.records(records.size(), schema.model(model)),
                        names,
                        more > 0 ? " and %s more".formatted(Counted.number(more)) : "");
    }

    private List<ModelRecord> roots() {
        return plan.alone(type).records();
    }

    private boolean isOne() {
        return plan.roots().size() == 1;
    }

    private RecordKey key(ModelRecord record) {
        return record.key(schema.model(record.model()));
    }

    private String label(ModelRecord record) {
        return labels.of(schema.model(record.model()), record);
    }
}
