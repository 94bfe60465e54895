package dev.storeroom.ui.form;

import javafx.scene.control.Hyperlink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of a form in their groups, in the schema's order. A relation to one record is a row in
/// the place of its foreign key.
record FormRows(RecordFormViewModel form) {
    List<FieldGroup> groups() {
        List<FieldGroup> groups = new ArrayList<>();
        group("Key", keys(), false).ifPresent(groups::add);
        group("Fields", fields(), false).ifPresent(groups::add);
        return groups;
    }

    /// What only a server writes, folded.
    Optional<FieldGroup> system() {
        List<FormRow> rows =
                form.fields().stream()
                        .filter(field -> !field.isKey() && field.field().readOnly())
                        .<FormRow>map(FieldRow::new)
                        .toList();
        return group("System", rows, true);
    }

    private static Optional<FieldGroup> group(String title, List<FormRow> rows, boolean folds) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new FieldGroup(title, rows, folds));
    }

    private List<FormRow> keys() {
        return form.fields().stream()
                .filter(FieldViewModel::isKey)
                .map(FieldRow::new)
                .peek(this::addKeyLink)
                .map(FormRow.class::cast)
                .toList();
    }

    private List<FormRow> fields() {
        return form.type().fields().stream()
                .flatMap(field -> field.isStored() ? stored(field.name()) : link(field.name()))
                .toList();
    }

    private Stream<FormRow> stored(String name) {
        FieldViewModel field = form.field(name);
        boolean isShown = !field.isKey() && !field.field().readOnly() && !field.isLink();
        return isShown ? Stream.of(new FieldRow(field)) : Stream.empty();
    }

    private Stream<FormRow> link(String name) {
        return form.relations().links().stream()
                .filter(link -> link.name().equals(name))
                .map(LinkRow::new);
    }

    private void addKeyLink(FieldRow row) {
        if (!form.mayEditKey()) return;
        var link = new Hyperlink("Give it yourself");
        link.setId("form-edit-" + row.name());
        link.getStyleClass().add("form-link");
        link.visibleProperty()
                .bind(
                        form.subjectProperty()
                                .map(FormSubject.Fresh.class::isInstance)
                                .flatMap(
                                        fresh ->
                                                row.field()
                                                        .editableProperty()
                                                        .map(edits -> fresh && !edits)));
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(
                event -> {
                    form.editKey();
                    row.focusEditor();
                });
        row.addAction(link);
    }
}
