package dev.storeroom.ui.inspector;

import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Mutation.Operation;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.StorageReport;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts what clearing would remove, model by model. Waits for the disk.
final class ClearSurvey {
    private static final int PAGE = 1000;

    /// Beyond the rows: what the outbox and the drafts hold.
    ///
    /// @param snapshotBytes the size that the snapshot will have, about
    record Findings(List<ClearPlan> plans, long snapshotBytes) {
        Findings {
            plans = List.copyOf(plans);
        }
    }

    private final Map<String, Map<Operation, Long>> waiting = new HashMap<>();
    private final DataStore store;

    private ClearSurvey(DataStore store) {
        this.store = store;
    }

    static Findings of(DataStore store) {
        return new ClearSurvey(store).findings();
    }

    private Findings findings() {
        readOutbox();
        Map<String, Long> drafts = drafts();
        Map<String, ModelCounts> counts = store.counts();
        StorageReport report = store.storage();
        List<ClearPlan> plans =
                store.schema().models().stream()
                        .map(type -> plan(type.name(), counts, drafts))
                        .toList();
        return new Findings(plans, report.pages() * report.pageSize());
    }

    private ClearPlan plan(
            String model, Map<String, ModelCounts> counts, Map<String, Long> drafts) {
        ModelCounts count = counts.getOrDefault(model, ModelCounts.NONE);
        Map<Operation, Long> changes = waiting.getOrDefault(model, Map.of());
        return new ClearPlan(
                model,
                count.rows(),
                changes.getOrDefault(Operation.CREATE, 0L),
                changes.getOrDefault(Operation.UPDATE, 0L),
                changes.getOrDefault(Operation.DELETE, 0L),
                count.failed(),
                drafts.getOrDefault(model, 0L));
    }

    private void readOutbox() {
        List<Mutation> page;
        long last = 0;
        do {
            page = store.outbox(last, PAGE);
            for (Mutation mutation : page) {
                waiting.computeIfAbsent(
                                mutation.key().model(), model -> new EnumMap<>(Operation.class))
                        .merge(mutation.operation(), 1L, Long::sum);
                last = mutation.sequence();
            }
        } while (page.size() == PAGE);
    }

    /// How many records of each model have drafts.
    private Map<String, Long> drafts() {
        Map<String, Long> records = new HashMap<>();
        store.drafts().stream()
                .map(draft -> new Draft(draft.model(), draft.key(), "", ""))
                .distinct()
                .forEach(draft -> records.merge(draft.model(), 1L, Long::sum));
        return records;
    }
}
