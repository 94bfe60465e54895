package dev.storeroom.ui.form;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.Schema;
import dev.storeroom.ui.relation.ToOne;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of one form, taken together.
final class FormFields {
    private final ModelType type;
    private final List<FieldViewModel> all;
    private final List<ToOne> links;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();

    FormFields(Schema schema, ModelType type, ZoneId zone) {
        this.type = type;
        var hints = new FieldHints(zone);
        links = ToOne.of(schema, type);
        all = type.storedFields().stream().map(field -> viewModel(schema, field, hints)).toList();
        all.forEach(field -> field.dirtyProperty().addListener(change -> count()));
    }

    private FieldViewModel viewModel(Schema schema, Field field, FieldHints hints) {
        return new FieldViewModel(new FieldRules(field, role(field), link(field), schema), hints);
    }

    /// A key that a person gives is seen by itself too, whatever it refers to.
    private Optional<ToOne> link(Field field) {
        return links.stream()
                .filter(link -> link.keyFields().contains(field) && !type.isKey(field))
                .findFirst();
    }

    private FieldRules.Role role(Field field) {
        if (!type.isKey(field)) return FieldRules.Role.VALUE;
        return type.key().isGenerated() ? FieldRules.Role.GENERATED_KEY : FieldRules.Role.KEY;
    }

    private void count() {
        dirty.set(all.stream().anyMatch(FieldViewModel::isDirty));
    }

    ModelType type() {
        return type;
    }

    List<FieldViewModel> all() {
        return all;
    }

    /// The relations to one record whose foreign keys are among the fields.
    List<ToOne> links() {
        return links;
    }

    /// The foreign key of a relation.
    List<FieldViewModel> keyOf(ToOne link) {
        return link.keyFields().stream().flatMap(field -> find(field.name()).stream()).toList();
    }

    Optional<FieldViewModel> find(String name) {
        return all.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// @param editable false where nothing can be saved
    void startNew(boolean editable) {
        for (FieldViewModel field : all) {
            boolean given = field.isKey() && type.key().isGenerated();
            field.editableProperty().set(editable && !given && !field.field().readOnly());
            field.startNew();
        }
    }

    /// Lets the person give the key of a new record, where it would be made up otherwise.
    void editKey() {
        all.stream().filter(FieldViewModel::isKey).forEach(key -> key.editableProperty().set(true));
    }

    boolean mayEditKey() {
        return type.key().kind() == PrimaryKey.Kind.OPTIONALLY_MANAGED_ID;
    }

    void show(ModelRecord stored, boolean editable) {
        for (FieldViewModel field : all) {
            field.editableProperty().set(editable && !field.isKey() && !field.field().readOnly());
            field.show(stored.value(field.name()));
        }
    }

    void storedNow(ModelRecord stored) {
        all.forEach(field -> field.storedNow(stored.value(field.name())));
    }

    /// What the person put in and has not saved.
    Map<String, FieldDraft> drafts() {
        Map<String, FieldDraft> drafts = new LinkedHashMap<>();
        all.stream()
                .filter(FieldViewModel::isDirty)
                .forEach(field -> drafts.put(field.name(), field.draft()));
        return drafts;
    }

    /// What every field holds now, put in or not.
    Map<String, FieldInput> allInputs() {
        Map<String, FieldInput> inputs = new LinkedHashMap<>();
        all.forEach(field -> inputs.put(field.name(), field.input()));
        return inputs;
    }

    /// Everything a copy of this record would start with: all inputs but the key and what only a
    /// server writes.
    Map<String, FieldDraft> copies() {
        Map<String, FieldDraft> copies = new LinkedHashMap<>();
        all.stream()
                .filter(field -> !field.isKey() && !field.field().readOnly())
                .forEach(field -> copies.put(field.name(), field.copy()));
        return copies;
    }

    /// What the fields came from: what is or was stored there, or was copied.
    ModelRecord originals() {
        var record = new ModelRecord(type.name(), Map.of());
        for (FieldViewModel field : all) {
            var original = field.original();
            if (original.isPresent()) record = record.with(field.name(), original.get());
        }
        return record;
    }

    /// Puts kept input back into fields that have none.
    ///
    /// @return true if that changed any field
    boolean restore(Map<String, FieldDraft> drafts) {
        boolean changed = false;
        for (FieldViewModel field : all) {
            FieldDraft kept = drafts.get(field.name());
            if (kept == null || field.isDirty()) continue;
            if (field.isKey() && mayEditKey()) editKey();
            field.restore(kept);
            changed |= field.isDirty();
        }
        return changed;
    }

    void revert() {
        all.forEach(FieldViewModel::revert);
    }

    /// Checks every field and shows what is wrong.
    ///
    /// @return the fields that keep the record from being saved
    List<FieldViewModel> check() {
        return all.stream().filter(field -> !field.check()).toList();
    }

    /// Shows what the data store found wrong, at the fields it is about.
    List<FieldViewModel> refuse(List<FieldProblem> problems) {
        return problems.stream()
                .flatMap(
                        problem -> {
                            Optional<FieldViewModel> field = find(problem.field());
                            field.ifPresent(found -> found.refuse(problem.withinPart()));
                            return field.stream();
                        })
                .distinct()
                .toList();
    }

    /// The values to save: those the person gave or changed.
    ///
    /// @param isNew also the given values that a new record starts with
    ModelRecord given(boolean isNew) {
        var record = new ModelRecord(type.name(), Map.of());
        for (FieldViewModel field : all) {
            if (!isNew && !field.isDirty()) continue;
            var value = field.value();
            if (value.isPresent()) record = record.with(field.name(), value.get());
        }
        return record;
    }
}
