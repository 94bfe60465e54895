package dev.storeroom.ui.edit;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.datastore.DeletePlan;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.ui.desk.Counted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a person is asked before records go that have others: what goes with them, model by model.
///
/// @param labels what the records are called
/// @param type the model of the records to delete
public record DeleteQuestion(Schema schema, Labels labels, ModelType type, DeletePlan plan) {
    public String question() {
        return isOne()
                ? "Delete “%s” and what belongs to it?"
                        .formatted(label(plan.firstRoots().getFirst()))
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
        plan.parts().reversed().forEach(part -> lines.add("•  " + line(part)));
        lines.add("");
        lines.add(
                "Children that are left refer to a missing record. Either way, you can undo this; the"
                        + " server hears of it with the next sync.");
        return String.join("\n", lines);
    }

    private String line(DeletePlan.Part part) {
        String names =
                part.first().stream()
                        .map(record -> "“%s”".formatted(label(record)))
                        .collect(Collectors.joining(", "));
        long more = part.count() - part.first().size();
        return "%s: %s%s"
                .formatted(
                        Counted.records(part.count(), schema.model(part.model())),
                        names,
                        more > 0 ? " and %s more".formatted(Counted.number(more)) : "");
    }

    private boolean isOne() {
        return plan.roots().size() == 1;
    }

    private String label(ModelRecord record) {
        return labels.of(schema.model(record.model()), record);
    }
}
