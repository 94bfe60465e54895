package dev.storeroom.ui.form;

import dev.storeroom.data.Draft;
import dev.storeroom.ui.desk.RecordDesk;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What was typed into the records of one model and not saved, by the record's draft key.
///
/// The shelf answers at once from memory and writes to the data store when typing pauses, one write
/// at a time and in order. Lives on the JavaFX thread.
final class DraftShelf {
    private static final Duration PAUSE = Duration.millis(500);
    private final RecordDesk desk;
    private final String model;
    private final Map<String, Map<String, FieldDraft>> drafts = new LinkedHashMap<>();
    private final Map<String, List<Draft>> written = new HashMap<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> underWay = new HashSet<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private int writes;
    private boolean isRefused;

    DraftShelf(RecordDesk desk, String model) {
        this.desk = desk;
        this.model = model;
        pause.setOnFinished(event -> write());
    }

    /// The inputs kept for a record by field; empty if there are none.
    Map<String, FieldDraft> of(String key) {
        return drafts.getOrDefault(key, Map.of());
    }

    /// The keys that have drafts and start with that word, in the order they were begun.
    List<String> keys(String start) {
        return drafts.keySet().stream().filter(key -> key.startsWith(start)).toList();
    }

    /// Replaces what is kept for a record; it is written when nothing more comes for half a second.
    void put(String key, Map<String, FieldDraft> inputs) {
        if (of(key).equals(inputs)) return;
        if (inputs.isEmpty()) {
            drafts.remove(key);
        } else {
            drafts.put(key, new LinkedHashMap<>(inputs));
        }
        waiting.add(key);
        pause.playFromStart();
    }

    /// Forgets those of a record's drafts that are still these.
    void drop(String key, Map<String, FieldInput> saved) {
        Map<String, FieldDraft> left = new LinkedHashMap<>(of(key));
        saved.forEach(
                (field, input) -> {
                    FieldDraft kept = left.get(field);
                    if (kept != null && kept.input().equals(input)) left.remove(field);
                });
        put(key, left);
    }

    /// Writes what waits, now; while a write is under way, right after it.
    void write() {
        pause.stop();
        if (waiting.isEmpty() || !underWay.isEmpty()) return;
        underWay.addAll(waiting);
        waiting.clear();
        List<Draft> before = all(key -> written.getOrDefault(key, List.of()));
        List<Draft> now = all(this::asDrafts);
        desk.tasks()
                .run("Keeping what you typed", () -> replace(before, now))
                .onDone(this::written)
                .onFailed(this::failed);
    }

    /// Tells whether the data store would not take what was typed, so that only this shelf has it.
    boolean isOnlyHere() {
        return isRefused && waiting.stream().anyMatch(drafts::containsKey);
    }

    private List<Draft> all(Function<String, List<Draft>> source) {
        return underWay.stream().map(source).flatMap(List::stream).toList();
    }

    private List<Draft> replace(List<Draft> before, List<Draft> now) {
        desk.store().replaceDrafts(before, now);
        return now;
    }

    private void written(List<Draft> now) {
        writes++;
        isRefused = false;
        underWay.forEach(written::remove);
        underWay.clear();
        written.putAll(byKey(now));
        write();
    }

    private void failed(Throwable failure) {
        isRefused = true;
        waiting.addAll(underWay);
        underWay.clear();
        desk.notices()
                .failed(
                        "What you typed is only on screen: it could not be kept. "
                                + failure.getMessage());
    }

    private List<Draft> asDrafts(String key) {
        return of(key).entrySet().stream()
                .map(entry -> entry.getValue().in(model, key, entry.getKey()))
                .toList();
    }

    /// Reads what the data store keeps, which may be from an earlier run or another view.
    ///
    /// @param then runs after it was read
    void read(Runnable then) {
        int before = writes;
        desk.tasks()
                .run("Looking for drafts", desk.store()::drafts)
                .onDone(
                        all -> {
                            if (before == writes) {
                                take(all);
                                then.run();
                            } else {
                                read(then); // what was read may be older than what was written
                            }
                        });
    }

    private void take(List<Draft> all) {
        byKey(all.stream().filter(draft -> draft.model().equals(model)).toList())
                .forEach(
                        (key, kept) -> {
                            boolean newerHere = waiting.contains(key) || underWay.contains(key);
                            if (!newerHere) take(key, kept);
                        });
    }

    private void take(String key, List<Draft> kept) {
        Map<String, FieldDraft> inputs = new LinkedHashMap<>();
        kept.forEach(draft -> inputs.put(draft.field(), FieldDraft.of(draft)));
        drafts.put(key, inputs);
        written.put(key, kept);
    }

    private static Map<String, List<Draft>> byKey(List<Draft> list) {
        return list.stream().collect(Collectors.groupingBy(Draft::key));
    }
}
