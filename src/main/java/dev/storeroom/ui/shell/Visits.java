package dev.storeroom.ui.shell;

import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Predicate;
import dev.storeroom.ui.record.RecordTab;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Where a person was before following links, to go back there, and on again.
final class Visits {
    private static final int MOST = 100;

    private final Tabs tabs;
    private final Deque<Visit> behind = new ArrayDeque<>();
    private final Deque<Visit> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    Visits(Tabs tabs) {
        this.tabs = tabs;
    }

    /// A place as it was when it was left.
    ///
    /// @param record the one that was shown; null for none
    /// @param filter of a model's table
    private record Visit(Place place, @Nullable RecordKey record, Predicate filter) {}

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Remembers where the person is, before a link leads on.
    void leave() {
        now().ifPresent(behind::push);
        if (behind.size() > MOST) behind.removeLast();
        ahead.clear();
        tell();
    }

    /// Takes the person back to where they were before the last link, by itself: no way back is
    /// left of it. Where they went on by further links, they are taken there all the same.
    void returnTo(Place place) {
        Visit last = behind.peek();
        if (last != null && last.place().equals(place)) behind.pop();
        tabs.show(place);
        tell();
    }

    void back() {
        step(behind, ahead);
    }

    void forward() {
        step(ahead, behind);
    }

    /// Forgets it all: the schema that it was in is closed.
    void clear() {
        behind.clear();
        ahead.clear();
        tell();
    }

    private void step(Deque<Visit> from, Deque<Visit> onto) {
        if (from.isEmpty()) return;
        now().ifPresent(onto::push);
        show(from.pop());
        tell();
    }

    private void tell() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    private Optional<Visit> now() {
        return tabs.frontPlace()
                .map(
                        place ->
                                recordTab(place)
                                        .map(tab -> visit(place, tab))
                                        .orElseGet(() -> new Visit(place, null, Predicate.ALL)));
    }

    private static Visit visit(Place place, RecordTab tab) {
        return new Visit(place, tab.shown().orElse(null), tab.filter());
    }

    private void show(Visit visit) {
        if (tabs.enter(visit.place()) instanceof RecordTab tab) show(visit, tab);
    }

    private static void show(Visit visit, RecordTab tab) {
        if (!tab.filter().equals(visit.filter())) tab.show(visit.filter());
        tab.focus();
        RecordKey record = visit.record();
        if (record != null) tab.show(record);
    }

    private Optional<RecordTab> recordTab(Place place) {
        return tabs.content(place).filter(RecordTab.class::isInstance).map(RecordTab.class::cast);
    }
}
