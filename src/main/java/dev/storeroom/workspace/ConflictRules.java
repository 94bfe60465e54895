package dev.storeroom.workspace;

import dev.storeroom.backend.table.Assumption;
import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.backend.table.TableRules;

import java.util.Map;
import java.util.Set;

/// What a local backend does about conflicts.
///
/// @param usual what tables do with a write that knows another version
/// @param ofModels the same for single models, by name
/// @param assumptions about AppSync, other than the usual
public record ConflictRules(
        ConflictStrategy usual,
        Map<String, ConflictStrategy> ofModels,
        Set<Assumption> assumptions) {
    public ConflictRules {
        ofModels = Map.copyOf(ofModels);
        assumptions = Set.copyOf(assumptions);
    }

    /// The same for all models, as AppSync is usually assumed to do it.
    public static ConflictRules all(ConflictStrategy strategy) {
        return new ConflictRules(strategy, Map.of(), Set.of());
    }

    ConflictStrategy strategy(String model) {
        return ofModels.getOrDefault(model, usual);
    }

    TableRules rules() {
        return TableRules.USUAL.assuming(assumptions);
    }
}
