package dev.storeroom.ui.relation;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.ui.desk.RecordDesk;
import dev.storeroom.ui.desk.StoreChanges;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The records related to the one that is shown, live: the first of them, and how many there are.
/// Lives on the JavaFX thread.
public final class RelatedViewModel implements AutoCloseable {
    static final int STEP = 20;
    private static final int MOST = 100;

    private final RecordDesk desk;
    private final ToMany relation;
    private final RelatedReader reader;
    private final LinkEdits edits;
    private final StoreChanges changes;
    private final ReadOnlyObjectWrapper<RelatedPage> page =
            new ReadOnlyObjectWrapper<>(RelatedPage.NONE);
    private @Nullable ModelRecord owner;
    private int most = STEP;
    private boolean isReading;
    private boolean isStale;

    public RelatedViewModel(RecordDesk desk, ToMany relation) {
        this.desk = desk;
        this.relation = relation;
        reader = new RelatedReader(desk, relation);
        edits = new LinkEdits(desk, relation);
        changes =
                new StoreChanges(
                        desk.store(), desk.tasks(), relation.models(), commit -> refresh());
    }

    public ToMany relation() {
        return relation;
    }

    ReadOnlyObjectProperty<RelatedPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Shows what is related to that record from now on.
    public void show(ModelRecord shown) {
        boolean isOther =
                owner == null || !relation.valuesFor(owner).equals(relation.valuesFor(shown));
        owner = shown;
        if (!isOther) return;
        page.set(RelatedPage.NONE);
        most = STEP;
        refresh();
    }

    public void showNothing() {
        owner = null;
        page.set(RelatedPage.NONE);
    }

    /// Reads anew, as when records are called otherwise.
    public void refresh() {
        ModelRecord shown = owner;
        if (shown == null) return;
        if (isReading) {
            isStale = true;
            return;
        }
        isReading = true;
        isStale = false;
        int wanted = most;
        desk.tasks()
                .run("Reading " + relation.name(), () -> reader.read(shown, wanted))
                .onDone(read -> show(shown, read))
                .onFailed(this::failed);
    }

    private void show(ModelRecord shown, RelatedPage read) {
        isReading = false;
        if (shown.equals(owner)) page.set(read);
        if (isStale || !shown.equals(owner)) refresh();
    }

    private void failed(Throwable failure) {
        isReading = false;
        desk.notices()
                .failed(
                        "%s could not be read. %s"
                                .formatted(relation.name(), failure.getMessage()));
    }

    /// Tells whether there are more that this view would show.
    boolean hasMore() {
        return page.get().count() > page.get().first().size() && most < MOST;
    }

    void showMore() {
        most = Math.min(most + STEP, MOST);
        refresh();
    }

    /// Why none can be added or linked; empty if they can.
    Optional<String> whyNotAdd() {
        if (desk.store().isReadOnly()) return Optional.of("This workspace is open read-only.");
        return relation.isToOne() && page.get().count() > 0
                ? Optional.of("There is one already, and there can be one only.")
                : Optional.empty();
    }

    Optional<String> whyNotLink() {
        return whyNotAdd().or(relation::whyNotLink);
    }

    Optional<String> whyNotUnlink() {
        return desk.store().isReadOnly()
                ? Optional.of("This workspace is open read-only.")
                : relation.whyNotUnlink();
    }

    /// Leads to a new record that is related to this one.
    void add() {
        ModelRecord to = shown();
        if (relation.isJoined()) {
            desk.links().create(relation.other().name(), Map.of(), key -> edits.link(to, key));
        } else {
            desk.links().create(relation.other().name(), relation.valuesFor(to), key -> {});
        }
    }

    /// The search for a record to link.
    RelationPickerViewModel picker() {
        return new RelationPickerViewModel(
                new Wanted(relation.other(), relation.name(), false),
                Optional.empty(),
                desk.labels().get(),
                desk.tasks(),
                desk.store()::query);
    }

    void link(RecordKey chosen) {
        edits.link(shown(), chosen);
    }

    void unlink(Related related) {
        edits.unlink(shown(), related, "“%s”".formatted(label(related)));
    }

    /// What a person calls the related record.
    static String label(Related related) {
        return switch (related.link()) {
            case Link.None() -> "nothing";
            case Link.Unread(RecordKey key) -> Link.shortKey(key);
            case Link.Missing(RecordKey key) -> "missing (" + Link.shortKey(key) + ")";
            case Link.Found(_, _, String label) -> label;
        };
    }

    void open(RecordKey key) {
        desk.links().show(key);
    }

    /// Shows all of them in their table.
    void openAll() {
        desk.links().show(relation.other().name(), relation.filter(desk.schema(), shown()));
    }

    private ModelRecord shown() {
        return Objects.requireNonNull(owner, "no record is shown");
    }

    @Override
    public void close() {
        owner = null;
        changes.close();
    }
}
