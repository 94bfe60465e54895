package dev.storeroom.ui.sync;

import dev.storeroom.data.RecordKey;
import dev.storeroom.schema.Schema;
import dev.storeroom.ui.desk.Desk;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// The outbox as it will be sent, read as far as a person has looked. Lives on the JavaFX thread.
final class OutboxViewModel {
    private final Desk desk;
    private final OutboxReader reader;
    private final OutboxDiscard discard;
    private final Consumer<RecordKey> showRecord;
    private final InstantSource clock;

    private final ObservableList<OutboxEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable OutboxEntry> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Instant> now;
    private boolean isReading;
    private boolean isStale;
    private boolean hasMore;

    OutboxViewModel(Desk desk, Consumer<RecordKey> showRecord, InstantSource clock) {
        this.desk = desk;
        this.showRecord = showRecord;
        this.clock = clock;
        reader = new OutboxReader(desk.workspace().dataStore(), desk.labels());
        discard = new OutboxDiscard(desk);
        now = new ReadOnlyObjectWrapper<>(clock.instant());
    }

    /// What has been read of the queue, from its front.
    ObservableList<OutboxEntry> entries() {
        return FXCollections.unmodifiableObservableList(entries);
    }

    /// False until the queue was read once: it is not known to be empty before.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable OutboxEntry> selectedProperty() {
        return selected;
    }

    /// The time that ages and countdowns are reckoned from.
    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    Schema schema() {
        return desk.workspace().schema();
    }

    boolean isReadOnly() {
        return desk.workspace().isReadOnly();
    }

    /// Moves ages and countdowns on.
    void tick() {
        now.set(clock.instant());
    }

    /// Reads again what is shown. One reading at a time; what changes meanwhile asks for another.
    void refresh() {
        if (isReading) {
            isStale = true;
            return;
        }
        isReading = true;
        isStale = false;
        List<OutboxEntry> shown = List.copyOf(entries);
        int wanted = Math.max(shown.size(), OutboxReader.PAGE);
        desk.tasks()
                .run("Reading the outbox", () -> reader.again(wanted, shown))
                .onDone(this::show)
                .onFailed(this::failed);
    }

    /// Reads the next page, if there is one.
    void readMore() {
        if (isReading || !hasMore) return;
        isReading = true;
        long last = entries.getLast().sequence();
        desk.tasks()
                .run("Reading the outbox", () -> reader.page(last))
                .onDone(this::append)
                .onFailed(this::failed);
    }

    void showRecord(OutboxEntry entry) {
        if (isUsable(entry.model())) showRecord.accept(entry.mutation().key());
    }

    /// Asks, then takes the entry out of the queue.
    void discard(OutboxEntry entry) {
        if (isUsable(entry.model())) discard.ask(entry);
    }

    /// Tells whether anything can be done to the model's records; else says why not.
    private boolean isUsable(String model) {
        if (schema().findModel(model).isPresent()) return true;
        desk.notices()
                .failed(
                        "The schema has no usable model %s now. The change is kept; mend the schema first."
                                .formatted(model));
        return false;
    }

    private void show(List<OutboxEntry> newest) {
        OutboxEntry before = selected.get();
        hasMore = newest.size() >= OutboxReader.PAGE;
        if (!entries.equals(newest)) {
            entries.setAll(newest);
            selected.set(before == null ? null : find(before.sequence()));
        }
        read.set(true);
        tick();
        finishReading();
    }

    private void append(List<OutboxEntry> page) {
        hasMore = page.size() == OutboxReader.PAGE;
        entries.addAll(page);
        finishReading();
    }

    /// What is shown stays; the next change tries again.
    private void failed(Throwable failure) {
        isReading = false;
        desk.notices().failed("The outbox could not be read. " + failure.getMessage());
    }

    private void finishReading() {
        isReading = false;
        if (isStale) refresh();
    }

    private @Nullable OutboxEntry find(long sequence) {
        return entries.stream()
                .filter(entry -> entry.sequence() == sequence)
                .findFirst()
                .orElse(null);
    }
}
