package dev.storeroom.ui.sync;

import dev.storeroom.appsync.MutationDocument;
import dev.storeroom.data.Json;
import dev.storeroom.data.Mutation;
import dev.storeroom.ui.fx.SystemClipboard;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One outbox entry in full: the values before and after, and what will be sent.
final class OutboxDetail extends ScrollPane {
    private final OutboxViewModel viewModel;

    OutboxDetail(OutboxViewModel viewModel) {
        this.viewModel = viewModel;
        setId("outbox-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("sync-scroll");
    }

    void show(OutboxEntry entry) {
        Mutation mutation = entry.mutation();
        var title =
                new Label(
                        "%s %s “%s”"
                                .formatted(
                                        EntryWords.operation(mutation),
                                        entry.model(),
                                        entry.label()));
        title.setWrapText(true);
        title.getStyleClass().add("sr-heading");
        var content = new VBox(title, actions(entry));
        content.getStyleClass().add("sync-content");
        addNotes(content, mutation);
        content.getChildren().addAll(caption("Values"), changes(mutation));
        addPayload(content, entry);
        setContent(content);
        setVvalue(0);
    }

    private FlowPane actions(OutboxEntry entry) {
        var show = button("outbox-show", "Show record", Feather.EYE);
        show.setOnAction(pressed -> viewModel.showRecord(entry));
        if (entry.mutation().operation() == Mutation.Operation.DELETE) {
            show.setDisable(true);
            show.setAccessibleHelp("The record is deleted.");
        }
        var discard = button("outbox-discard", "Discard change…", Feather.ROTATE_CCW);
        discard.setOnAction(pressed -> viewModel.discard(entry));
        discard.setTooltip(
                new Tooltip("Takes the change out of the outbox and back. You can undo this."));
        discard.setDisable(viewModel.isReadOnly());
        var actions = new FlowPane(show, discard);
        actions.getStyleClass().add("outbox-actions");
        return actions;
    }

    private static void addNotes(VBox content, Mutation mutation) {
        String merged = EntryWords.merged(mutation);
        if (!merged.isEmpty()) content.getChildren().add(note(Feather.GIT_MERGE, merged));
        mutation.condition()
                .map(text -> note(Feather.FILTER, "Only if " + text))
                .ifPresent(content.getChildren()::add);
    }

    private static VBox changes(Mutation mutation) {
        var changes = new VBox();
        changes.setId("outbox-changes");
        changes.getStyleClass().add("outbox-changes");
        for (FieldChange change : FieldChange.of(mutation)) {
            var name = new Label(change.field());
            name.getStyleClass().addAll("sr-mono", "outbox-field");
            var row = new VBox(name, values(change, mutation.operation()));
            row.getStyleClass().add("outbox-change");
            changes.getChildren().add(row);
        }
        return changes;
    }

    private static HBox values(FieldChange change, Mutation.Operation operation) {
        var before = new ValueLabel(change.before());
        var after = new ValueLabel(change.after());
        before.getStyleClass().add("outbox-before");
        var values =
                switch (operation) {
                    case CREATE -> new HBox(after);
                    case UPDATE -> new HBox(before, new FontIcon(Feather.ARROW_RIGHT), after);
                    case DELETE -> new HBox(before);
                };
        values.getStyleClass().add("outbox-values");
        return values;
    }

    private void addPayload(VBox content, OutboxEntry entry) {
        var document = entry.document(viewModel.schema());
        if (document.isEmpty()) {
            content.getChildren()
                    .add(
                            note(
                                    Feather.ALERT_TRIANGLE,
                                    "The schema has no usable model %s now, so what will be sent is not known. The change is kept."
                                            .formatted(entry.model())));
            return;
        }
        String text = payload(document.get());
        var copy = button("outbox-copy", "Copy", Feather.COPY);
        copy.setOnAction(pressed -> SystemClipboard.put(text));
        var head = new HBox(caption("What will be sent"), gap(), copy);
        head.getStyleClass().add("sync-head");
        var area = new TextArea(text);
        area.setId("outbox-payload");
        area.setAccessibleText("The GraphQL document and variables that will be sent");
        area.setEditable(false);
        area.setPrefRowCount((int) Math.min(24, text.lines().count() + 1));
        area.getStyleClass().addAll("sr-mono", "outbox-payload");
        content.getChildren().addAll(head, area);
    }

    private static String payload(MutationDocument document) {
        return document.document().stripTrailing()
                + "\n\n# variables\n"
                + Json.pretty(document.variables());
    }

    private static Label note(Ikon icon, String text) {
        var note = new Label(text, new FontIcon(icon));
        note.setWrapText(true);
        note.getStyleClass().add("sync-note");
        return note;
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("sr-caption", "sync-caption");
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Button button(String id, String text, Ikon icon) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("sync-button");
        return button;
    }
}
