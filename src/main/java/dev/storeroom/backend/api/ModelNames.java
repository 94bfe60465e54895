package dev.storeroom.backend.api;

import dev.storeroom.schema.LetterCase;

/// The names of the types that an API has for one model.
///
/// @param model the model's name
/// @param dialect the first transformer leaves the model's name as it is in types of its own
record ModelNames(String model, Dialect dialect) {
    String connection() {
        return "Model" + own() + "Connection";
    }

    String filter() {
        return "Model" + own() + "FilterInput";
    }

    String condition() {
        return "Model" + own() + "ConditionInput";
    }

    String subscriptionFilter() {
        return "ModelSubscription" + own() + "FilterInput";
    }

    String createInput() {
        return "Create" + pascal() + "Input";
    }

    String updateInput() {
        return "Update" + pascal() + "Input";
    }

    String deleteInput() {
        return "Delete" + pascal() + "Input";
    }

    /// What stands before `CompositeKeyInput` and `CompositeKeyConditionInput`.
    ///
    /// @param index the index's name, or `primary`
    String compositeKey(String index) {
        return "Model" + own() + LetterCase.upperFirst(index) + "Composite";
    }

    private String own() {
        return dialect == Dialect.FIRST ? model : pascal();
    }

    private String pascal() {
        return LetterCase.upperFirst(model);
    }
}
