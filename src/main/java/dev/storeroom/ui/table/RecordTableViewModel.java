package dev.storeroom.ui.table;

import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.fx.LatestOnFx;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.relation.RelationPickerViewModel;
import dev.storeroom.ui.relation.ToOne;
import dev.storeroom.ui.relation.Wanted;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One model's rows as filtered and sorted now, and which of them are selected.
///
/// After a commit the rows on screen are read again at most 20 times a second.
final class RecordTableViewModel implements AutoCloseable {
    private static final Duration BETWEEN_RELOADS = Duration.ofMillis(50);

    private final RowSource source;
    private final Tasks tasks;
    private final RelatedRecords related;
    private final RowContents contents;
    private final RowList rows;
    private final Arrangement arrangement;
    private final RowPositions positions;
    private final CellEdits edits;
    private final Throttle reload;
    private final ReadOnlyObjectWrapper<Optional<StoredRow>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper allSelected = new ReadOnlyBooleanWrapper();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean closed;

    /// Other models whose changes show here. Read by the thread that tells of commits.
    private volatile Set<String> watched = Set.of();

    RecordTableViewModel(RowSource source, Tasks tasks, CellEdits.Answers answers) {
        this.source = source;
        this.tasks = tasks;
        related = new RelatedRecords(ToOne.of(source.schema(), source.model()), source::labels);
        contents = new RowContents(source, tasks, related, this::failed);
        rows = new RowList(contents, contents::of);
        arrangement = new Arrangement(source, this::requery);
        positions = new RowPositions(source, tasks, rows, arrangement::query);
        edits = new CellEdits(source, tasks, contents.drafts(), rows, answers);
        reload = new Throttle(rows::reload, () -> BETWEEN_RELOADS);
    }

    /// Starts reading and keeps the rows fresh until closed.
    void start() {
        if (closed) return; // the layout may have been read only after the tab was closed
        var changed = new LatestOnFx<Long>(commit -> refresh());
        var relatedChanged = new LatestOnFx<Long>(commit -> refreshRelated());
        subscriptions.add(
                source.observe(
                        changes -> {
                            if (changes.touches(model().name())) changed.accept(changes.commit());
                            else if (watched.stream().anyMatch(changes::touches))
                                relatedChanged.accept(changes.commit());
                        }));
        contents.restoreDrafts(rows::reload);
        requery();
    }

    ModelType model() {
        return source.model();
    }

    /// The relation that a field's cells link by; empty for a field with a value of its own.
    Optional<ToOne> relation(Field field) {
        return related.relations().stream().filter(each -> each.field().equals(field)).findFirst();
    }

    /// The search for another record that a row shall refer to.
    RelationPickerViewModel picker(ToOne relation, StoredRow row) {
        return new RelationPickerViewModel(
                Wanted.by(relation),
                relation.keyFrom(row.record()),
                source.labels(),
                tasks,
                source::query);
    }

    /// The fields that have a column: stored values, and links to related records.
    List<Field> columns() {
        return model().fields().stream()
                .filter(field -> field.isStored() || relation(field).isPresent())
                .toList();
    }

    /// Tells whether a field's column is hidden as long as nobody asks for it: a foreign key says
    /// nothing beside its link, unless it is a part of the record's own key, or has parts that the
    /// schema's author named and that may say more.
    boolean isHiddenAtFirst(Field field) {
        return !model().isKey(field)
                && related.relations().stream()
                        .filter(each -> each.isGenerated() || each.keyFields().size() == 1)
                        .anyMatch(each -> each.keyFields().contains(field));
    }

    RowSource source() {
        return source;
    }

    CellEdits edits() {
        return edits;
    }

    RowList rows() {
        return rows;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    ReadOnlyObjectProperty<GridState> stateProperty() {
        return positions.stateProperty();
    }

    /// How many records the model has, whatever the filter.
    ReadOnlyLongProperty totalProperty() {
        return positions.totalProperty();
    }

    /// The row that the form beside the grid shows.
    ReadOnlyObjectProperty<Optional<StoredRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Tells that every record that matches is selected, without any being listed.
    ReadOnlyBooleanProperty allSelectedProperty() {
        return allSelected.getReadOnlyProperty();
    }

    void select(Optional<StoredRow> row) {
        selected.set(row);
    }

    void selectAll(boolean all) {
        allSelected.set(all);
    }

    /// Keeps every row in its place until closed, because a cell is being edited. What the rows
    /// hold stays fresh.
    Subscription edit() {
        return positions.hold();
    }

    /// Tells whether a cell is being edited.
    boolean isEditing() {
        return positions.isHeld();
    }

    /// Shows related records by what they are called now, and looks for them by that.
    void relabel() {
        arrangement.relabel();
        rows.reload();
    }

    /// Reads the positions again at once: the person waits for a record of their own.
    void rebuildNow() {
        positions.readNow();
    }

    /// Reads everything anew at once.
    void requery() {
        watched = watchedModels();
        allSelected.set(false);
        positions.readAnew();
    }

    /// The models whose records are shown by name, or are asked for by the filter.
    private Set<String> watchedModels() {
        Set<String> models = new HashSet<>(arrangement.models());
        related.relations().forEach(relation -> models.add(relation.other().name()));
        return Set.copyOf(models);
    }

    /// Shows what a commit changed, as soon as the pauses allow.
    private void refresh() {
        reload.request();
        positions.readAgain();
    }

    /// Shows what a commit to other models changed here: names, and what a filter takes.
    private void refreshRelated() {
        reload.request();
        if (arrangement.models().size() > 1) positions.readAgain();
    }

    private void failed(Throwable problem) {
        positions.failed(problem);
    }

    @Override
    public void close() {
        closed = true;
        subscriptions.close();
        reload.stop();
        positions.close();
        contents.close();
    }
}
