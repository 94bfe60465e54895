package dev.storeroom.ui.form;

import dev.storeroom.data.Draft;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.ui.fx.Tasks;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What was typed into the records of one model and not saved, by the record's draft key.
///
/// The shelf answers at once from memory and writes to the data store when typing pauses, one write
/// at a time and in order. Lives on the JavaFX thread.
final class DraftShelf {
    private static final Duration PAUSE = Duration.millis(500);
    private final DataStore store;
    private final Tasks tasks;
    private final String model;
    private final Map<String, Map<String, FieldInput>> drafts = new LinkedHashMap<>();
    private final Map<String, Set<String>> written = new LinkedHashMap<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> underWay = new HashSet<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    DraftShelf(DataStore store, Tasks tasks, String model) {
        this.store = store;
        this.tasks = tasks;
        this.model = model;
        pause.setOnFinished(event -> write());
    }

    /// The inputs kept for a record by field; empty if there are none.
    Map<String, FieldInput> of(String key) {
        return drafts.getOrDefault(key, Map.of());
    }

    /// The keys that have drafts and start with that word, in the order they were begun.
    List<String> keys(String start) {
        return drafts.keySet().stream().filter(key -> key.startsWith(start)).toList();
    }

    /// Replaces what is kept for a record; it is written when nothing more comes for half a second.
    void put(String key, Map<String, FieldInput> inputs) {
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
        Map<String, FieldInput> left = new LinkedHashMap<>(of(key));
        left.entrySet().removeAll(saved.entrySet());
        put(key, left);
    }

    /// Writes what waits, now.
    void write() {
        pause.stop();
        if (waiting.isEmpty() || !underWay.isEmpty()) return;
        underWay.addAll(waiting);
        waiting.clear();
        Map<String, List<Draft>> wanted = new LinkedHashMap<>();
        underWay.forEach(key -> wanted.put(key, asDrafts(key)));
        Set<String> thinned = underWay.stream().filter(this::lostField).collect(Collectors.toSet());
        tasks.run("Keeping what you typed", () -> write(wanted, thinned))
                .onDone(done -> written(wanted))
                .onFailed(failure -> underWay.clear());
    }

    private Set<String> write(Map<String, List<Draft>> wanted, Set<String> thinned) {
        thinned.forEach(key -> store.dropDrafts(model, key));
        wanted.values().forEach(list -> list.forEach(store::keepDraft));
        return wanted.keySet();
    }

    private void written(Map<String, List<Draft>> now) {
        now.forEach((key, list) -> written.put(key, fields(list)));
        underWay.clear();
        write();
    }

    private List<Draft> asDrafts(String key) {
        return of(key).entrySet().stream()
                .map(entry -> new Draft(model, key, entry.getKey(), entry.getValue().draftText()))
                .toList();
    }

    private boolean lostField(String key) {
        return !of(key).keySet().containsAll(written.getOrDefault(key, Set.of()));
    }

    private static Set<String> fields(List<Draft> list) {
        return list.stream().map(Draft::field).collect(Collectors.toSet());
    }

    /// Reads what the data store keeps, which may be from an earlier run or another view.
    ///
    /// @param then runs after it was read
    void read(Runnable then) {
        tasks.run("Looking for drafts", store::drafts)
                .onDone(
                        all -> {
                            all.stream()
                                    .filter(draft -> draft.model().equals(model))
                                    .forEach(this::take);
                            then.run();
                        });
    }

    private void take(Draft draft) {
        boolean newerHere = waiting.contains(draft.key()) || underWay.contains(draft.key());
        if (newerHere) return;
        drafts.computeIfAbsent(draft.key(), key -> new LinkedHashMap<>())
                .put(draft.field(), FieldInput.ofDraft(draft));
        written.computeIfAbsent(draft.key(), key -> new HashSet<>()).add(draft.field());
    }
}
