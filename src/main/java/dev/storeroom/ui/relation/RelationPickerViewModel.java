package dev.storeroom.ui.relation;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Query;
import dev.storeroom.ui.fx.Tasks;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The search for the one record that another one shall refer to. Lives on the JavaFX thread.
public final class RelationPickerViewModel implements AutoCloseable {
    private static final Duration AFTER_TYPING = Duration.millis(200);

    private final Wanted wanted;
    private final Candidates candidates;
    private final Optional<RecordKey> current;
    private final Tasks tasks;
    private final Function<Query, List<ModelRecord>> reader;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Choice>> choices =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("Searching…");
    private final PauseTransition typed = new PauseTransition(AFTER_TYPING);
    private Tasks.@Nullable Call<?> reading;

    /// @param current what is referred to now
    /// @param labels what the records are called
    /// @param reader reads from the store; may wait
    public RelationPickerViewModel(
            Wanted wanted,
            Optional<RecordKey> current,
            Labels labels,
            Tasks tasks,
            Function<Query, List<ModelRecord>> reader) {
        this.wanted = wanted;
        this.current = current;
        this.tasks = tasks;
        this.reader = reader;
        candidates = new Candidates(wanted.type(), labels);
        typed.setOnFinished(event -> search());
        text.subscribe((before, now) -> typed.playFromStart());
    }

    public Wanted wanted() {
        return wanted;
    }

    /// What is searched for, as typed.
    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// How the search stands; empty where the choices say it all.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Searches at once.
    public void search() {
        typed.stop();
        if (reading != null) reading.cancel();
        Query query = candidates.query(text.get());
        String asked = text.get();
        reading =
                tasks.run("Searching " + wanted.type().name(), () -> reader.apply(query))
                        .onDone(
                                found -> {
                                    if (asked.equals(text.get())) show(found);
                                })
                        .onFailed(
                                problem ->
                                        notice.set("The search failed: " + problem.getMessage()));
    }

    private void show(List<ModelRecord> found) {
        List<Choice> shown = new ArrayList<>();
        if (wanted.mayBeNone() && text.get().isBlank()) shown.add(Choice.none(current.isEmpty()));
        found.stream()
                .limit(Candidates.MOST)
                .map(record -> candidates.choice(record, current))
                .forEach(shown::add);
        choices.set(List.copyOf(shown));
        notice.set(notice(found.size()));
    }

    private String notice(int found) {
        if (found > Candidates.MOST)
            return "The first %d are shown. Type more of the name.".formatted(Candidates.MOST);
        if (found > 0) return "";
        return text.get().isBlank()
                ? "There is no %s yet.".formatted(wanted.type().name())
                : "No %s has this in its name. Small and capital letters are told apart."
                        .formatted(wanted.type().name());
    }

    @Override
    public void close() {
        typed.stop();
        if (reading != null) reading.cancel();
    }
}
