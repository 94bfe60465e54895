package dev.storeroom.ui.inspector;

import dev.storeroom.ui.desk.Counted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What clearing would remove.
///
/// @param creates,updates,deletes changes that no server has
/// @param failed changes that a server refused, counted among those
/// @param drafts records with text that was typed and not saved
record ClearPlan(
        String model,
        long records,
        long creates,
        long updates,
        long deletes,
        long failed,
        long drafts) {
    /// More records than this ask for the number to be typed.
    private static final long PLAIN_LIMIT = 100;

    static ClearPlan total(Collection<ClearPlan> plans) {
        return plans.stream().reduce(new ClearPlan("", 0, 0, 0, 0, 0, 0), ClearPlan::plus);
    }

    long unsynced() {
        return creates + updates + deletes;
    }

    boolean isEmpty() {
        return records == 0 && unsynced() == 0 && drafts == 0;
    }

    boolean asksForNumber() {
        return records > PLAIN_LIMIT;
    }

    /// The button, like "Clear 12 records and 3 unsynced changes".
    String verb() {
        List<String> parts = new ArrayList<>();
        if (records > 0) parts.add(Counted.of(records, "record"));
        if (unsynced() > 0) parts.add(Counted.of(unsynced(), "unsynced change"));
        if (drafts > 0) parts.add(Counted.of(drafts, "draft"));
        return parts.isEmpty() ? "Nothing to clear" : "Clear " + Counted.list(parts);
    }

    private ClearPlan plus(ClearPlan other) {
        return new ClearPlan(
                "",
                records + other.records,
                creates + other.creates,
                updates + other.updates,
                deletes + other.deletes,
                failed + other.failed,
                drafts + other.drafts);
    }
}
