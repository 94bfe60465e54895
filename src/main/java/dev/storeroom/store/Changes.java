package dev.storeroom.store;

import dev.storeroom.data.Change;
import dev.storeroom.data.ChangeSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers what is changed, by model. Of a model with more changes than a [ChangeSet] names, none
/// is kept: a long import holds no list of all its keys.
final class Changes {
    private final Map<String, List<Change>> byModel = new HashMap<>();
    private final Set<String> wholeModels = new HashSet<>();

    void add(Change change) {
        String model = change.key().model();
        if (wholeModels.contains(model)) return;
        List<Change> changes = byModel.computeIfAbsent(model, name -> new ArrayList<>());
        changes.add(change);
        if (changes.size() > ChangeSet.MOST_KEYS) addWhole(List.of(model));
    }

    /// Any record of these models may have changed.
    void addWhole(Collection<String> models) {
        wholeModels.addAll(models);
        models.forEach(byModel::remove);
    }

    void addAll(ChangeSet later) {
        addWhole(later.wholeModels());
        later.changes().values().forEach(changes -> changes.forEach(this::add));
    }

    ChangeSet of(long commit) {
        return new ChangeSet(commit, byModel, wholeModels);
    }
}
