package dev.storeroom.ui.sync;

import dev.storeroom.data.Mutation;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One entry of the outbox in two lines: what it does to which record, and how it stands.
final class OutboxCell extends ListCell<OutboxEntry> {
    private final OutboxViewModel viewModel;
    private final FontIcon icon = new FontIcon(Feather.CLOCK);
    private final Label label = new Label();
    private final Label state = new Label();
    private final Label number = new Label();
    private final Label facts = new Label();
    private final HBox content;

    OutboxCell(OutboxViewModel viewModel) {
        this.viewModel = viewModel;
        label.getStyleClass().add("sr-strong");
        state.getStyleClass().add("outbox-state");
        number.getStyleClass().add("outbox-facts");
        facts.getStyleClass().add("outbox-facts");
        state.setMinWidth(Region.USE_PREF_SIZE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        var lines = new VBox(line(label, state), line(facts, number));
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        content = new HBox(icon, lines);
        content.getStyleClass().add("outbox-cell");
        setPrefWidth(0);
        viewModel.nowProperty().subscribe(now -> showTimes());
    }

    @Override
    protected void updateItem(@Nullable OutboxEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        icon.setIconCode(icon(entry.mutation()));
        icon.getStyleClass().removeIf(name -> name.startsWith("outbox-op-"));
        icon.getStyleClass().add("outbox-op-" + EntryWords.operation(entry.mutation()));
        String stateStyle = "outbox-state-" + entry.mutation().state();
        if (!state.getStyleClass().contains(stateStyle)) {
            state.getStyleClass().setAll("label", "outbox-state", stateStyle);
        }
        label.setText(entry.label());
        number.setText("#" + entry.sequence());
        showTimes();
        setGraphic(content);
    }

    private void showTimes() {
        OutboxEntry entry = getItem();
        if (entry == null || isEmpty()) return;
        Mutation mutation = entry.mutation();
        var now = viewModel.nowProperty().get();
        state.setText(EntryWords.state(mutation, now));
        facts.setText(
                Stream.of(
                                entry.model(),
                                EntryWords.fields(entry),
                                EntryWords.edits(mutation),
                                EntryWords.age(mutation, now))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
        setAccessibleText(
                "%s %s, %s, %s"
                        .formatted(
                                EntryWords.operation(mutation),
                                entry.label(),
                                facts.getText(),
                                state.getText()));
    }

    private static HBox line(Label first, Label last) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        first.setMinWidth(0);
        var line = new HBox(first, gap, last);
        line.getStyleClass().add("outbox-line");
        return line;
    }

    static Ikon icon(Mutation mutation) {
        return switch (mutation.operation()) {
            case CREATE -> Feather.PLUS_CIRCLE;
            case UPDATE -> Feather.EDIT_2;
            case DELETE -> Feather.TRASH_2;
        };
    }
}
