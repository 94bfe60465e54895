package dev.storeroom.ui.form;

import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.form.FormNotice.Action;
import dev.storeroom.ui.form.FormNotice.Kind;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What is typed into a form and not saved: kept with every change, and back in the fields when the
/// record is shown again. Giving it up can be taken back.
final class FormDrafts {
    /// More fields than this are counted.
    private static final int MOST_NAMED = 3;

    private static final String FRESH = FormSubject.Fresh.FIRST;
    private final FormState state;
    private final DraftShelf shelf;
    private boolean isFilling;

    FormDrafts(FormState state, DraftShelf shelf) {
        this.state = state;
        this.shelf = shelf;
        state.fields().all().forEach(field -> field.inputProperty().subscribe(input -> keep()));
        shelf.read(() -> {});
    }

    /// Keeps what the fields hold that is not stored.
    void keep() {
        if (isFilling || state.isReadOnly()) return;
        state.now().draftKey().ifPresent(key -> shelf.put(key, state.fields().drafts()));
        if (!state.fields().dirtyProperty().get()) state.banners().drop(Kind.RESTORED);
    }

    /// Changes the fields as no person does: what they hold meanwhile is not kept.
    void whileFilling(Runnable change) {
        isFilling = true;
        change.run();
        isFilling = false;
    }

    /// Puts what is kept for the record into the fields, at once and again when it was read anew.
    void bringBack() {
        FormSubject wanted = state.now();
        fill();
        if (wanted instanceof FormSubject.Nothing) return;
        shelf.read(
                () -> {
                    if (state.shows(wanted)) fill();
                });
    }

    private void fill() {
        Map<String, FieldDraft> kept = state.now().draftKey().map(shelf::of).orElse(Map.of());
        isFilling = true;
        boolean changed = state.fields().restore(kept);
        isFilling = false;
        if (!changed) return;
        state.banners()
                .put(
                        new FormNotice(
                                Kind.RESTORED,
                                "What you typed and did not save is back.",
                                new Action("Discard it", () -> discard(state.fields().all()))));
    }

    /// The new record that was begun and not saved, else another.
    ///
    /// @param isTaken tells which is being saved, and begun no more
    FormSubject.Fresh begun(Predicate<String> isTaken) {
        return shelf.keys(FRESH).stream()
                .filter(isTaken.negate())
                .findFirst()
                .map(FormSubject.Fresh::new)
                .orElseGet(
                        () -> isTaken.test(FRESH) ? unused(isTaken) : new FormSubject.Fresh(FRESH));
    }

    /// A new record that nobody has typed into.
    FormSubject.Fresh unused(Predicate<String> isTaken) {
        int number = 1;
        while (isTaken.or(shelf.keys(FRESH)::contains).test(FRESH + " " + number)) number++;
        return new FormSubject.Fresh(FRESH + " " + number);
    }

    /// Puts these fields back to what is stored.
    void discard(List<FieldViewModel> chosen) {
        FormSubject reverted = state.now();
        Map<String, FieldDraft> before = new LinkedHashMap<>();
        Set<String> titles = new LinkedHashSet<>();
        chosen.stream()
                .filter(FieldViewModel::isDirty)
                .forEach(
                        field -> {
                            before.put(field.name(), field.draft());
                            titles.add(field.title());
                        });
        if (before.isEmpty()) return;
        chosen.forEach(FieldViewModel::revert);
        state.banners().startOver();
        keep();
        state.desk()
                .notices()
                .done(
                        "Discarded what was typed in "
                                + Counted.someOf(List.copyOf(titles), MOST_NAMED),
                        "discard",
                        () -> takeBack(reverted, before));
    }

    private void takeBack(FormSubject reverted, Map<String, FieldDraft> before) {
        if (state.shows(reverted)) {
            state.fields().restore(before);
        } else {
            reverted.draftKey().ifPresent(key -> shelf.put(key, before));
        }
    }

    /// Forgets all that was typed into the record.
    void forget(FormSubject saved) {
        saved.draftKey().ifPresent(key -> shelf.put(key, Map.of()));
    }

    /// Forgets of what was typed into the record what is still the same.
    void forget(FormSubject saved, Map<String, FieldInput> sent) {
        saved.draftKey().ifPresent(key -> shelf.drop(key, sent));
    }

    /// What is left of a new record's drafts after its save belongs to the record that it became,
    /// all but another key: that stays with a new record.
    void handOver(FormSubject saved, FormSubject.Stored became) {
        if (!(saved instanceof FormSubject.Fresh(String name))) return;
        Map<String, FieldDraft> left = new LinkedHashMap<>();
        Map<String, FieldDraft> keys = new LinkedHashMap<>();
        shelf.of(name)
                .forEach(
                        (field, draft) -> {
                            if (state.type().isKey(state.type().field(field)))
                                keys.put(field, draft);
                            else left.put(field, draft.over(state.type().field(field), became));
                        });
        if (left.isEmpty()) return;
        shelf.put(became.key().text(), left);
        shelf.put(name, keys);
    }

    /// Tells whether something was typed that could not be kept, and would go with the window.
    boolean isOnlyHere() {
        return shelf.isOnlyHere();
    }

    /// Writes what is kept, now.
    void write() {
        shelf.write();
    }
}
