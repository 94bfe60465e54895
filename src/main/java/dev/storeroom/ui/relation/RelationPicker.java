package dev.storeroom.ui.relation;

import dev.storeroom.data.RecordKey;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A list of records to choose from, under the control that it is for. Typing searches, the arrows
/// go through the list, Enter chooses, Esc leaves everything as it is.
public final class RelationPicker {
    private static final double ROW_HEIGHT = 44;
    private static final int MOST_ROWS = 7;

    private final RelationPickerViewModel viewModel;
    private final Consumer<Optional<RecordKey>> onChosen;
    private final TextField search = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Label notice = new Label();
    private final VBox root = new VBox();
    private final Popup popup = new Popup();

    /// @param onChosen gets the record to refer to, or empty for none; not called if a person
    ///   leaves
    public RelationPicker(
            RelationPickerViewModel viewModel, Consumer<Optional<RecordKey>> onChosen) {
        this.viewModel = viewModel;
        this.onChosen = onChosen;
        build();
        viewModel.choicesProperty().subscribe(choices -> show(choices));
        viewModel.noticeProperty().subscribe(this::tell);
    }

    /// Opens under that control.
    ///
    /// @param onClosed runs when the list is gone, whether anything was chosen or not
    public void show(Node owner, Runnable onClosed) {
        popup.setOnHidden(
                event -> {
                    viewModel.close();
                    onClosed.run();
                });
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        popup.show(owner, place.getMinX(), place.getMaxY());
        search.requestFocus();
        search.end();
        viewModel.search();
    }

    /// Offers to create a record instead of choosing one.
    public void offerNew(Runnable create) {
        var link = new Hyperlink("Create a new %s…".formatted(model()), new FontIcon(Feather.PLUS));
        link.setId("relation-new");
        link.setOnAction(
                event -> {
                    popup.hide();
                    create.run();
                });
        root.getChildren().add(link);
    }

    private String model() {
        return viewModel.wanted().type().name();
    }

    private void build() {
        String title = "Choose a " + model();
        search.setId("relation-search");
        search.setPromptText(title);
        search.setAccessibleText(title + " for " + viewModel.wanted().purpose());
        search.textProperty().bindBidirectional(viewModel.textProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("relation-choices");
        list.setAccessibleText(model() + " records");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new ChoiceCell());
        list.setOnMouseClicked(event -> chooseSelected());
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> speak(now));
        notice.setId("relation-notice");
        notice.getStyleClass().add("sr-hint");
        notice.setWrapText(true);
        root.getChildren().addAll(search, list, notice);
        root.getStyleClass().add("relation-picker");
        popup.getContent().setAll(root);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT); // not its shadow's
        popup.setHideOnEscape(false);
    }

    private void pressed(KeyEvent event) {
        boolean handled =
                switch (event.getCode()) {
                    case DOWN -> move(1);
                    case UP -> move(-1);
                    case PAGE_DOWN -> move(MOST_ROWS);
                    case PAGE_UP -> move(-MOST_ROWS);
                    case ENTER -> chooseSelected();
                    case ESCAPE -> close();
                    default -> false;
                };
        if (handled) event.consume();
    }

    private boolean move(int by) {
        int last = list.getItems().size() - 1;
        if (last < 0) return true;
        int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
        list.getSelectionModel().select(index);
        list.scrollTo(index);
        return true;
    }

    private boolean chooseSelected() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice == null) return true;
        popup.hide();
        onChosen.accept(choice.key());
        return true;
    }

    private boolean close() {
        popup.hide();
        return true;
    }

    private void show(List<Choice> choices) {
        list.getItems().setAll(choices);
        list.setPrefHeight(Math.clamp(choices.size(), 0, MOST_ROWS) * ROW_HEIGHT + 2);
        list.setVisible(!choices.isEmpty());
        list.setManaged(!choices.isEmpty());
        int current = choices.stream().map(Choice::isCurrent).toList().indexOf(true);
        list.getSelectionModel().select(Math.max(0, current));
        list.scrollTo(Math.max(0, current));
    }

    private void tell(String sentence) {
        notice.setText(sentence);
        notice.setVisible(!sentence.isEmpty());
        notice.setManaged(!sentence.isEmpty());
    }

    /// The focus stays in the field, so that is where a screen reader hears what is selected.
    private void speak(@Nullable Choice choice) {
        search.setAccessibleHelp(choice == null ? null : choice.label() + " " + choice.detail());
    }
}
