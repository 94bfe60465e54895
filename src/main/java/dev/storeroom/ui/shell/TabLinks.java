package dev.storeroom.ui.shell;

import dev.storeroom.data.Draft;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.ui.desk.Links;
import dev.storeroom.ui.form.FormSubject;
import dev.storeroom.ui.record.RecordTab;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Leads from one tab to another, and remembers the way back.
final class TabLinks implements Links {
    private final Tabs tabs;
    private final Visits visits;

    TabLinks(Tabs tabs, Visits visits) {
        this.tabs = tabs;
        this.visits = visits;
    }

    @Override
    public void show(RecordKey key) {
        lead(key.model(), tab -> tab.show(key));
    }

    @Override
    public void showSchema() {
        visits.leave();
        tabs.show(new Place.SchemaText());
    }

    @Override
    public void open(String model) {
        lead(model, tab -> {});
    }

    @Override
    public void show(String model, Predicate filter) {
        lead(model, tab -> tab.show(filter));
    }

    @Override
    public void create(String model, Map<String, Value> values, Consumer<RecordKey> onSaved) {
        Optional<Place> asked = tabs.frontPlace();
        lead(
                model,
                tab ->
                        tab.create(
                                values,
                                key -> {
                                    asked.ifPresent(visits::returnTo);
                                    onSaved.accept(key);
                                }));
    }

    @Override
    public void resume(Draft draft) {
        if (FormSubject.Fresh.isName(draft.key())) {
            lead(draft.model(), tab -> tab.resume(draft.key()));
        } else {
            show(RecordKey.parse(draft.model(), draft.key()));
        }
    }

    private void lead(String model, Consumer<RecordTab> further) {
        visits.leave();
        if (!(tabs.enter(new Place.Model(model)) instanceof RecordTab tab)) return;
        tab.focus();
        further.accept(tab);
    }
}
