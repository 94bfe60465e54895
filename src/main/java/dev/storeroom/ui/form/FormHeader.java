package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.data.Json;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.ui.desk.Explained;
import dev.storeroom.ui.fx.SystemClipboard;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The top of the form: which record it is, how it stands, and what can be done with it.
final class FormHeader extends VBox {
    private static final double ONE_ROW = 560;
    private final RecordFormViewModel viewModel;
    private final HBox title = new HBox();
    private final VBox titles = new VBox();
    private final HBox under = new HBox();
    private final HBox steps = new HBox();
    private final HBox actions = new HBox();
    private final Label label = new Label();
    private final Label key = new Label();
    private final Button copy = iconButton("copy-key", Feather.COPY, "Copy the key");
    private final StateBadge badge;
    private final Label position = new Label();
    private final Button previous =
            iconButton("previous", Feather.CHEVRON_LEFT, "Previous record (Alt+Page Up)");
    private final Button next =
            iconButton("next", Feather.CHEVRON_RIGHT, "Next record (Alt+Page Down)");
    private final Button duplicate =
            iconButton("duplicate", Feather.FILE_PLUS, "Duplicate (Ctrl+D)");
    private final Button delete = iconButton("delete", Feather.TRASH_2, "Delete");
    private final Button revert = new Button("Revert");
    private final Button save = new Button("Save");

    FormHeader(RecordFormViewModel viewModel) {
        this.viewModel = viewModel;
        badge = new StateBadge(viewModel);
        build();
        bind();
    }

    private void build() {
        getStyleClass().add("form-header");
        label.getStyleClass().add("sr-heading");
        label.setId("form-label");
        key.getStyleClass().addAll("sr-mono", "sr-hint");
        key.setId("form-key");
        key.setMinWidth(40);
        key.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        copy.getStyleClass().add("form-quiet");
        under.getStyleClass().add("form-subtitle");
        titles.getStyleClass().add("form-titles");
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        title.getStyleClass().add("form-header-row");
        position.getStyleClass().add("sr-hint");
        position.setMinWidth(Region.USE_PREF_SIZE);
        steps.getStyleClass().add("form-header-row");
        steps.getChildren()
                .addAll(
                        stepTo(
                                previous,
                                viewModel.neighbours().previousProperty(),
                                "This is the first record"),
                        position,
                        stepTo(
                                next,
                                viewModel.neighbours().nextProperty(),
                                "This is the last record"));
        revert.setId("form-revert");
        revert.setMinWidth(Region.USE_PREF_SIZE);
        save.setId("form-save");
        save.getStyleClass().add(Styles.ACCENT);
        save.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        actions.getStyleClass().add("form-header-row");
        actions.getChildren().addAll(duplicate, delete, space, explainedRevert(), explainedSave());
        widthProperty().map(width -> width.doubleValue() < ONE_ROW).subscribe(this::arrange);
    }

    /// Puts the actions beside the title, or under it where there is no room.
    private void arrange(boolean narrow) {
        List.of(this, title, titles, under).forEach(box -> box.getChildren().clear());
        if (narrow) {
            under.getChildren().addAll(key, copy);
            titles.getChildren().addAll(label, under, badge);
            title.getChildren().addAll(titles, steps);
            getChildren().addAll(title, actions);
        } else {
            under.getChildren().addAll(key, copy, badge);
            titles.getChildren().addAll(label, under);
            title.getChildren().addAll(titles, steps, actions);
            getChildren().add(title);
        }
    }

    private static Button iconButton(String id, Feather icon, String help) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("form-" + id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        return button;
    }

    private void bind() {
        viewModel.subjectProperty().subscribe(this::show);
        position.textProperty().bind(viewModel.neighbours().positionProperty());
        steps.visibleProperty().bind(viewModel.neighbours().positionProperty().isNotEmpty());
        steps.managedProperty().bind(steps.visibleProperty());
        copy.setOnAction(event -> copyKey());
        duplicate.setOnAction(event -> viewModel.duplicate());
        delete.setOnAction(event -> viewModel.delete());
        revert.setOnAction(event -> viewModel.revert());
        revert.disableProperty().bind(Bindings.not(viewModel.dirtyProperty()));
        save.setOnAction(event -> viewModel.save());
        save.disableProperty().bind(viewModel.canSave().not());
    }

    private Explained explainedSave() {
        return new Explained(
                save, Bindings.createStringBinding(this::saveHelp, viewModel.canSave()));
    }

    private Explained explainedRevert() {
        var help =
                viewModel
                        .dirtyProperty()
                        .map(is -> is ? "Put back what is stored" : "Nothing has changed");
        return new Explained(revert, help);
    }

    private String saveHelp() {
        String why = viewModel.whyNotSave();
        return why.isEmpty() ? "Save (Ctrl+S)" : why;
    }

    /// @param whyNot why there is none
    private static Explained stepTo(
            Button button, ObjectProperty<@Nullable Runnable> step, String whyNot) {
        String help = button.getAccessibleText();
        button.disableProperty().bind(step.isNull());
        button.setOnAction(event -> Objects.requireNonNull(step.get()).run());
        return new Explained(button, step.map(is -> help).orElse(whyNot));
    }

    /// Says anew what the record is called.
    void relabel() {
        show(viewModel.subject());
    }

    private void show(FormSubject subject) {
        boolean isStored = subject instanceof FormSubject.Stored;
        String model = viewModel.type().name();
        switch (subject) {
            case FormSubject.Nothing() -> say("", "");
            case FormSubject.Fresh _ -> say("New " + model, "not saved yet");
            case FormSubject.Stored(RecordKey shown, StoredRow row) -> sayRecord(shown, row);
            case FormSubject.Gone(RecordKey shown, StoredRow row) -> sayRecord(shown, row);
        }
        copy.setVisible(isStored);
        copy.setManaged(isStored);
        duplicate.setDisable(viewModel.isReadOnly() || !isStored);
        delete.setDisable(viewModel.isReadOnly() || !isStored);
    }

    private void sayRecord(RecordKey shown, StoredRow row) {
        String keyText =
                shown.parts().stream()
                        .map(
                                part ->
                                        part instanceof Value.Text(String text)
                                                ? text
                                                : Json.write(part))
                        .collect(Collectors.joining(" · "));
        say(viewModel.label(row), keyText);
    }

    private void say(String title, String below) {
        label.setText(title);
        String model = viewModel.type().name();
        key.setText(below.isEmpty() ? "" : model + " · " + below);
    }

    private void copyKey() {
        if (!(viewModel.subject() instanceof FormSubject.Stored(RecordKey shown, _))) return;
        SystemClipboard.put(
                shown.parts().size() == 1
                                && shown.parts().getFirst() instanceof Value.Text(String text)
                        ? text
                        : shown.text());
    }
}
