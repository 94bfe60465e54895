package dev.storeroom.ui.form;

import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.ui.form.FormNotice.Action;
import dev.storeroom.ui.form.FormNotice.Kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Keeps a form true to the store while it is open: fields without input follow the stored record,
/// and what others change or delete under a person's input is told.
final class StoredChanges implements AutoCloseable {
    private final FormState state;
    private final FormDrafts drafts;
    private final FormSaving saving;
    private final RecordWatch watch;

    StoredChanges(FormState state, FormDrafts drafts, FormSaving saving) {
        this.state = state;
        this.drafts = drafts;
        this.saving = saving;
        watch = new RecordWatch(state.desk(), this::reread);
        state.fields().all().forEach(field -> field.theirsProperty().subscribe(now -> tell()));
    }

    /// Follows this record, of those that are stored.
    void follow(RecordKey key) {
        watch.follow(key);
    }

    void stop() {
        watch.stop();
    }

    private void reread(RecordKey key, Optional<StoredRow> found) {
        boolean isShown = state.now().draftKey().equals(Optional.of(key.text()));
        if (!isShown || saving.isSaving(key.text())) return;
        found.ifPresentOrElse(row -> refresh(key, row), this::gone);
    }

    /// Takes over the values of the record that is shown already.
    void refresh(RecordKey key, StoredRow row) {
        drafts.whileFilling(() -> state.fields().storedNow(row.record()));
        state.subject().set(new FormSubject.Stored(key, row));
        state.banners().drop(Kind.GONE);
        drafts.keep();
    }

    private void tell() {
        List<FieldViewModel> changed =
                state.fields().all().stream()
                        .filter(field -> !field.theirsProperty().get().isEmpty())
                        .toList();
        if (changed.isEmpty()) {
            state.banners().drop(Kind.CHANGED);
            return;
        }
        state.banners()
                .put(
                        new FormNotice(
                                Kind.CHANGED,
                                "Changed elsewhere since you began to edit: %s."
                                        .formatted(names(changed)),
                                new Action("Take theirs", () -> drafts.discard(changed)),
                                new Action("Keep mine", () -> keepMine(changed))));
    }

    private void keepMine(List<FieldViewModel> changed) {
        changed.forEach(FieldViewModel::keepMine);
        drafts.keep();
    }

    private void gone() {
        if (!(state.now() instanceof FormSubject.Stored(RecordKey key, StoredRow row))) return;
        state.subject().set(new FormSubject.Gone(key, row));
        state.banners()
                .put(
                        new FormNotice(
                                Kind.GONE,
                                "This record was deleted. What you see is what it last held.",
                                new Action("Save it again", saving::save)));
    }

    private static String names(List<FieldViewModel> some) {
        return some.stream()
                .map(FieldViewModel::title)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        watch.close();
    }
}
