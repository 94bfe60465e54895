package dev.storeroom.ui.record;

import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.desk.TabContent;
import dev.storeroom.ui.form.FormSubject;
import dev.storeroom.ui.form.RecordFormView;
import dev.storeroom.ui.form.RecordFormViewModel;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.ui.table.RecordTableView;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The tab of one model. The form follows the selection of the grid; it folds away while there is
/// nothing to show.
public final class RecordTab implements TabContent {
    private final Desk desk;
    private final String memory;
    private final RecordTableView table;
    private final RecordFormViewModel formModel;
    private final RecordFormView form;
    private final Trail trail;
    private final RecordSplit split;
    private final VBox root;
    private final RecordTabCommands commands;
    private final Subscriptions subscriptions = new Subscriptions();

    public RecordTab(Desk desk, ModelType model) {
        this.desk = desk;
        memory = "record/" + model.name();
        table = new RecordTableView(desk, model);
        formModel = new RecordFormViewModel(desk.records(), model);
        form = new RecordFormView(formModel);
        split = new RecordSplit(table.root(), form);
        String schema = String.valueOf(desk.workspace().schemaFile().getFileName());
        trail =
                new Trail(
                        new Trail.Part("trail-schema", schema, desk.links()::showSchema),
                        new Trail.Part("trail-model", model.name(), table::focus));
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(trail, split);
        root.setId("record-tab-" + model.name());
        bind();
        recall();
        commands = new RecordTabCommands(table, formModel, desk.workspace().isReadOnly());
    }

    private void bind() {
        subscriptions.listen(
                table.selectedProperty(), (selected, before, now) -> follow(before, now));
        subscriptions.listen(formModel.subjectProperty(), (subject, before, now) -> showForm(now));
        showForm(formModel.subject());
        subscriptions.listen(desk.labels().labelsProperty(), (labels, before, now) -> relabel());
        new EditedFields(formModel, table).follow(subscriptions);
        table.expectClicksIn(root);
        table.onNew(this::create);
        table.onOpen(form::focusFirst);
        formModel.setOnSaved(table::reveal);
        formModel.setOnLeave(table::focus);
        formModel.setOnDelete(table::delete);
        step(-1, formModel.neighbours().previousProperty(), table::selectPrevious);
        step(1, formModel.neighbours().nextProperty(), table::selectNext);
        subscriptions.listen(
                table.positionProperty(),
                (position, before, now) -> formModel.neighbours().positionProperty().set(now));
    }

    private void step(int by, ObjectProperty<@Nullable Runnable> step, Runnable way) {
        ObservableValue<Boolean> isThere = table.hasNeighbour(by);
        step.set(isThere.getValue() ? way : null);
        subscriptions.listen(isThere, (source, before, now) -> step.set(now ? way : null));
    }

    private void relabel() {
        showForm(formModel.subject());
        form.relabel();
        table.relabel();
    }

    private void recall() {
        desk.tasks()
                .run("Reading the layout", () -> desk.workspace().remembered(memory))
                .onDone(kept -> split.setShares(SplitShares.of(kept)));
        split.setOnMoved(this::remember);
    }

    private void remember(SplitShares shares) {
        desk.tasks()
                .run(
                        "Remembering the layout",
                        () -> {
                            desk.workspace().remember(memory, shares.toValue());
                            return shares;
                        });
    }

    /// A new record in the form is not put aside because the grid let go of its selection.
    private void follow(Optional<StoredRow> before, Optional<StoredRow> now) {
        if (now.isPresent()) {
            formModel.show(now.get());
        } else if (before.isPresent() && !(formModel.subject() instanceof FormSubject.Fresh)) {
            formModel.showNothing();
        }
    }

    private void showForm(FormSubject subject) {
        if (split.showForm(!(subject instanceof FormSubject.Nothing))) table.keepFocusInView();
        trail.show(
                record(subject)
                        .map(name -> new Trail.Part("trail-record", name, form::focusFirst)));
    }

    private Optional<String> record(FormSubject subject) {
        return switch (subject) {
            case FormSubject.Nothing() -> Optional.empty();
            case FormSubject.Fresh _ -> Optional.of("New " + formModel.type().name());
            case FormSubject.Stored(_, StoredRow row) -> Optional.of(label(row));
            case FormSubject.Gone(_, StoredRow row) -> Optional.of(label(row));
        };
    }

    private String label(StoredRow row) {
        return formModel.label(row);
    }

    private void create(Optional<StoredRow> original) {
        table.selectNothing();
        original.ifPresentOrElse(row -> formModel.createFrom(row.record()), formModel::create);
        form.focusFirst();
    }

    /// Shows a form for a new record that another place asks for.
    ///
    /// @param onSaved takes the key of the record, if it is saved
    public void create(Map<String, Value> values, Consumer<RecordKey> onSaved) {
        table.selectNothing();
        formModel.create(values, onSaved);
        form.focusFirst();
    }

    /// Shows the form of a new record that was begun and not saved.
    ///
    /// @param name what its drafts are kept under
    public void resume(String name) {
        table.selectNothing();
        formModel.resume(name);
        form.focusFirst();
    }

    /// The stored record that the form shows.
    public Optional<RecordKey> shown() {
        return formModel.subject() instanceof FormSubject.Stored(RecordKey key, _)
                ? Optional.of(key)
                : Optional.empty();
    }

    /// What the table is filtered by now.
    public Predicate filter() {
        return table.filter();
    }

    /// Brings that record into view and selects it, if the filter lets it through.
    public void reveal(RecordKey key) {
        table.reveal(key);
    }

    /// Selects a record that another place refers to, or says why it cannot.
    public void show(RecordKey key) {
        table.show(key);
    }

    /// Shows the records that the filter takes, and no others.
    public void show(Predicate filter) {
        table.show(filter);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableBooleanValue canRun(TabCommand command) {
        return commands.canRun(command);
    }

    @Override
    public void run(TabCommand command) {
        commands.run(command);
    }

    @Override
    public void focus() {
        table.focus();
    }

    @Override
    public boolean mayClose() {
        if (!formModel.isOnlyHere() && !table.isOnlyHere()) return true;
        String detail =
                "Some of what you typed is only on screen, because it could not be written to the"
                        + " disk. Go back to free some space and save it, or to copy it elsewhere.";
        return desk.dialogs()
                .confirmLoss("What you typed would be lost", detail, "Close and lose it");
    }

    @Override
    public void close() {
        subscriptions.close();
        table.close();
        formModel.close();
    }
}
