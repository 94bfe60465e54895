package dev.storeroom.ui.table;

import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Parsed;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.query.Page;
import dev.storeroom.query.Query;
import dev.storeroom.query.Sort;
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
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One model's rows as filtered and sorted now.
///
/// After a commit the rows on screen are read again at most 20 times a second. The positions are
/// read again at most once a second, and so seldom that reading them takes a fifth of the time at
/// most. What was asked before, or saw an older commit than what is shown, is dropped.
public final class RecordTableViewModel implements AutoCloseable {
    private static final Duration BETWEEN_RELOADS = Duration.ofMillis(50);
    private static final Duration BETWEEN_REBUILDS = Duration.ofSeconds(1);

    private final RowSource source;
    private final Tasks tasks;
    private final CellDrafts drafts = new CellDrafts();
    private final RelatedRecords related;
    private final RowList rows;
    private final CellEdits edits;
    private final ReadOnlyObjectWrapper<GridState> state =
            new ReadOnlyObjectWrapper<>(new GridState.Reading());
    private final ReadOnlyObjectWrapper<GridFilter> filter =
            new ReadOnlyObjectWrapper<>(GridFilter.NONE);
    private final ReadOnlyObjectWrapper<List<Sort>> sorts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<StoredRow>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper allSelected = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Throttle reload;
    private final Throttle rebuild;
    private Duration lastBuild = Duration.ZERO;
    private Tasks.@Nullable Call<?> reading;
    private long revision;
    private long shownCommit;
    private int holds;
    private boolean heldBack;
    private boolean closed;

    /// Other models whose changes show here. Read by the thread that tells of commits.
    private volatile Set<String> watched = Set.of();

    public RecordTableViewModel(RowSource source, Tasks tasks, CellEdits.Answers answers) {
        this.source = source;
        this.tasks = tasks;
        related = new RelatedRecords(ToOne.of(source.schema(), source.model()), source::labels);
        rows = new RowList(this::readPage, this::content);
        edits = new CellEdits(source, tasks, drafts, rows, answers);
        reload = new Throttle(rows::reload, () -> BETWEEN_RELOADS);
        rebuild = new Throttle(this::readPositions, this::betweenRebuilds);
    }

    /// Starts reading and keeps the rows fresh until closed.
    public void start() {
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
        tasks.run("Reading unsaved texts", source::drafts).onDone(this::restoreDrafts);
        requery();
    }

    public ModelType model() {
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

    /// Tells whether a field's column is hidden as long as nobody asks for it: a foreign key that
    /// Amplify made says nothing beside its link.
    boolean isHiddenAtFirst(Field field) {
        return related.relations().stream()
                .anyMatch(each -> each.isGenerated() && each.keyFields().contains(field));
    }

    RowSource source() {
        return source;
    }

    public CellEdits edits() {
        return edits;
    }

    ObservableList<GridRow> rows() {
        return rows;
    }

    RowList positions() {
        return rows;
    }

    public ReadOnlyObjectProperty<GridState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<GridFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Sort>> sortsProperty() {
        return sorts.getReadOnlyProperty();
    }

    /// How many records the model has, whatever the filter.
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// The row that the form beside the grid shows.
    public ReadOnlyObjectProperty<Optional<StoredRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Tells that every record that matches is selected, without any being listed.
    public ReadOnlyBooleanProperty allSelectedProperty() {
        return allSelected.getReadOnlyProperty();
    }

    void select(Optional<StoredRow> row) {
        selected.set(row);
    }

    void selectAll(boolean all) {
        allSelected.set(all);
    }

    public void filter(Field field, String text) {
        apply(filter.get().with(field.name(), text, reading(field.name(), text)));
    }

    /// Filters by words of the filter language.
    public void filter(String text) {
        apply(filter.get().with("", text, reading("", text)));
    }

    /// Filters by these words of the filter language and by nothing else.
    void filterOnly(String text) {
        apply(GridFilter.NONE.with("", text, reading("", text)));
    }

    void removeFilter(String name) {
        apply(filter.get().without(name));
    }

    public void clearFilters() {
        apply(GridFilter.NONE);
    }

    void apply(GridFilter changed) {
        boolean sameRows = changed.predicate().equals(filter.get().predicate());
        filter.set(changed);
        if (!sameRows) requery();
    }

    public void sort(List<Sort> order) {
        sorts.set(List.copyOf(order));
        requery();
    }

    /// Takes over a remembered order and filter, before anything is read.
    void arrange(GridLayout layout) {
        sorts.set(layout.sorts());
        filter.set(read(layout.filters()));
    }

    /// Shows related records by what they are called now, and looks for them by that.
    void relabel() {
        apply(read(filter.get().texts()));
        rows.reload();
    }

    private GridFilter read(Map<String, String> typed) {
        GridFilter read = GridFilter.NONE;
        for (var each : typed.entrySet())
            read =
                    read.with(
                            each.getKey(),
                            each.getValue(),
                            reading(each.getKey(), each.getValue()));
        return read;
    }

    /// @param name the field's; empty for the filter in words
    private ColumnFilter.Reading reading(String name, String text) {
        return name.isEmpty()
                ? FilterText.read(source.schema(), model(), text)
                : ColumnFilter.read(
                        source.schema(), source.labels(), model(), model().field(name), text);
    }

    /// Sorts by a field as a click on its header does: up, down, not at all.
    ///
    /// @param keepOthers whether the present order stays and this field refines it
    public void toggleSort(Field field, boolean keepOthers) {
        sort(order(field).clicked(sorts.get(), keepOthers));
    }

    /// By what a click on the field's header sorts. A link has no value in the store but its key;
    /// to sort by names, every record would have to be read with what it refers to.
    ColumnOrder order(Field field) {
        List<Field> fields = relation(field).map(ToOne::keyFields).orElse(List.of(field));
        return new ColumnOrder(fields.stream().map(Field::name).toList());
    }

    public Query query() {
        return new Query(model().name(), filter.get().predicate(), sorts.get(), Optional.empty());
    }

    /// Shows what a commit changed, as soon as the pauses allow.
    public void refresh() {
        reload.request();
        rebuild.request();
    }

    /// Reads the positions again at once: the person waits for a record of their own.
    void rebuildNow() {
        if (!closed) rebuild.runNow();
    }

    /// Keeps every row in its place until closed, because a cell is being edited: what is typed
    /// must not end up elsewhere. What the rows hold stays fresh.
    Subscription holdPositions() {
        holds++;
        return () -> {
            holds--;
            if (holds > 0 || !heldBack) return;
            heldBack = false;
            rebuildNow();
        };
    }

    boolean areHeld() {
        return holds > 0;
    }

    /// The models whose records are shown by name, or are asked for by the filter.
    private Set<String> watchedModels() {
        Set<String> models = new HashSet<>(query().models(source.schema()));
        related.relations().forEach(relation -> models.add(relation.other().name()));
        return Set.copyOf(models);
    }

    /// Shows what a commit to other models changed here: names, and what a filter takes.
    private void refreshRelated() {
        reload.request();
        if (query().models(source.schema()).size() > 1) rebuild.request();
    }

    /// Reads everything anew at once; the first rows first.
    public void requery() {
        revision++;
        watched = watchedModels();
        allSelected.set(false);
        rebuild.stop();
        if (rows.isEmpty()) state.set(new GridState.Reading());
        Query query = query();
        Query first = query.page(new Page(0, RowList.PAGE));
        read(() -> positions(first), found -> showFirst(found));
    }

    @Override
    public void close() {
        closed = true;
        subscriptions.close();
        reload.stop();
        rebuild.stop();
        if (reading != null) reading.cancel();
    }

    private void showFirst(Found found) {
        state.set(new GridState.Ready(found.took()));
        total.set(found.total());
        if (found.rowIds().length < RowList.PAGE) {
            show(found);
            return;
        }
        rows.show(found.rowIds());
        readPositions();
    }

    private void readPositions() {
        Query query = query();
        read(() -> positions(query), this::show);
    }

    private void show(Found found) {
        if (found.commit() < shownCommit) return;
        shownCommit = found.commit();
        lastBuild = found.took();
        total.set(found.total());
        rows.extend(found.rowIds());
        state.set(new GridState.Ready(found.took()));
    }

    private void read(Supplier<Found> work, Consumer<Found> done) {
        if (closed) return;
        long asked = revision;
        if (reading != null) reading.cancel();
        reading =
                tasks.run("Reading " + model().name() + " records", work::get)
                        .onDone(
                                found -> {
                                    if (asked != revision) return;
                                    if (holds > 0) heldBack = true;
                                    else done.accept(found);
                                })
                        .onFailed(
                                problem -> {
                                    if (asked == revision) state.set(failed(problem));
                                });
    }

    private GridState failed(Throwable problem) {
        return new GridState.Failed(
                "The %s records could not be read: %s. What is shown may be old."
                        .formatted(model().name(), problem.getMessage()));
    }

    private Found positions(Query query) {
        long start = System.nanoTime();
        var vector = source.positions(query);
        return new Found(
                vector.commit(),
                vector.rowIds(),
                source.total(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private void readPage(long[] rowIds, Consumer<List<StoredRow>> done, Runnable failed) {
        if (closed) return;
        tasks.run("Reading " + model().name() + " records", () -> page(rowIds))
                .onDone(
                        page -> {
                            related.show(page.asked(), page.found());
                            done.accept(page.rows());
                        })
                .onFailed(
                        problem -> {
                            state.set(failed(problem));
                            failed.run();
                        });
    }

    private ReadPage page(long... rowIds) {
        List<StoredRow> found = source.rows(rowIds);
        Set<RecordKey> keys = related.keysOf(found);
        return new ReadPage(found, keys, source.related(keys));
    }

    private RowContent content(StoredRow row) {
        return new RowContent.Loaded(
                row, drafts.of(row.record().key(model())), related.linksOf(row.record()));
    }

    private void restoreDrafts(List<Draft> kept) {
        if (kept.isEmpty()) return;
        drafts.restore(kept, this::problem);
        rows.reload();
    }

    private Optional<String> problem(Draft draft) {
        return model().findField(draft.field())
                .map(field -> ScalarRules.parse(source.schema(), field.type(), draft.text()))
                .flatMap(
                        parsed ->
                                parsed instanceof Parsed.Bad(String sentence)
                                        ? Optional.of(sentence)
                                        : Optional.empty());
    }

    private Duration betweenRebuilds() {
        Duration rest = lastBuild.multipliedBy(5);
        return rest.compareTo(BETWEEN_REBUILDS) > 0 ? rest : BETWEEN_REBUILDS;
    }

    /// Rows and what they refer to.
    private record ReadPage(
            List<StoredRow> rows, Set<RecordKey> asked, Map<RecordKey, ModelRecord> found) {}

    /// What a query found.
    @SuppressWarnings("ArrayRecordComponent")
    private record Found(long commit, long[] rowIds, long total, Duration took) {}
}
