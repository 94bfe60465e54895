package dev.storeroom.ui.welcome;

import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The walk-through: six steps, each ticked once it was done, wherever in the window that was.
public final class GettingStarted {
    /// One step of the guide's Post example.
    public enum Step {
        OPEN("Open a schema", "The Blog sample has one model, Post, with a title and a status."),
        CREATE("Create a post", "Open Post, press New, give it a title and a status, and save."),
        EDIT("Change it", "Double-click a cell to edit it in place, or use the form beside it."),
        FILTER("Find it again", "Type a filter like: rating >= 3 and status = PUBLISHED"),
        OUTBOX("See what waits", "The side panel lists every change kept for a server."),
        CLEAR("Clear, and take it back", "Sync ▸ Clear Local Data keeps a snapshot to restore.");

        private final String title;
        private final String text;

        Step(String title, String text) {
            this.title = title;
            this.text = text;
        }

        public String title() {
            return title;
        }

        public String text() {
            return text;
        }
    }

    private final ObservableSet<Step> done =
            FXCollections.observableSet(EnumSet.noneOf(Step.class));

    /// The steps done so far; it may be changed.
    public ObservableSet<Step> done() {
        return done;
    }

    /// The steps done, for keeping.
    public String text() {
        return done.stream().map(Step::name).sorted().collect(Collectors.joining(" "));
    }

    /// Takes up what an earlier run kept.
    public void restore(String text) {
        Set<String> names = Set.of(text.split(" "));
        Arrays.stream(Step.values()).filter(step -> names.contains(step.name())).forEach(done::add);
    }
}
