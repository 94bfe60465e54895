package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.ui.desk.Counted;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// The items of a list, one under the other; a long list page by page.
///
/// Enter goes to the next item and adds one after the last; Alt+Up and Alt+Down move an item,
/// Alt+Delete removes it.
final class ListPane implements PartsPane {
    private static final int PAGE = 25;
    private final ListParts parts;
    private final FieldViewModel whole;
    private final VBox pane = new VBox();
    private final VBox rows = new VBox();
    private final Label count = new Label();
    private final Button add = new Button("Add", new FontIcon(Feather.PLUS));
    private final Button previous = new Button(null, new FontIcon(Feather.CHEVRON_LEFT));
    private final Button next = new Button(null, new FontIcon(Feather.CHEVRON_RIGHT));
    private int first;

    ListPane(ListParts parts) {
        this.parts = parts;
        whole = parts.whole();
        build();
        parts.items().subscribe(this::fill);
        fill();
    }

    private void build() {
        add.setId("form-add-" + whole.id());
        add.getStyleClass().addAll("form-chip", Styles.SMALL);
        add.setAccessibleText("Add an item to " + whole.spokenName());
        add.setTooltip(new Tooltip("Add an item (Enter in the last one)"));
        add.disableProperty().bind(Bindings.not(whole.editableProperty()));
        add.setOnAction(event -> add(parts.items().size()));
        step(previous, "previous", -PAGE);
        step(next, "next", PAGE);
        count.setId("form-count-" + whole.id());
        count.getStyleClass().add("form-hint");
        var foot = new HBox(add, previous, count, next);
        foot.getStyleClass().add("form-list-foot");
        rows.getStyleClass().add("form-items");
        pane.getStyleClass().add("form-list");
        pane.getChildren().addAll(rows, foot);
    }

    private void step(Button button, String word, int by) {
        button.setId("form-" + word + "-" + whole.id());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "form-quiet");
        button.setAccessibleText("The %s items of %s".formatted(word, whole.spokenName()));
        button.setTooltip(new Tooltip("The " + word + " items"));
        button.setOnAction(event -> show(first + by));
    }

    private void show(int from) {
        first = from;
        fill();
    }

    private void fill() {
        int size = parts.items().size();
        first = Math.clamp(first, 0, Math.max(0, (size - 1) / PAGE * PAGE));
        List<FieldPart> page = parts.items().subList(first, Math.min(size, first + PAGE));
        List<Node> now = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            boolean isShown = i < rows.getChildren().size() && row(i).edits(page.get(i));
            now.add(isShown ? row(i) : new ItemRow(this, page.get(i), first + i));
        }
        rows.getChildren().setAll(now);
        boolean isLong = size > PAGE;
        previous.setVisible(isLong);
        next.setVisible(isLong);
        previous.setDisable(first == 0);
        next.setDisable(first + PAGE >= size);
        count.setText(isLong ? place(size) : size == 0 ? "Empty list" : "");
    }

    private String place(int size) {
        int last = Math.min(size, first + PAGE);
        return "%s–%s of %s"
                .formatted(Counted.number(first + 1), Counted.number(last), Counted.number(size));
    }

    private ItemRow row(int index) {
        return (ItemRow) rows.getChildren().get(index);
    }

    FieldViewModel whole() {
        return whole;
    }

    /// Goes to the item after that one, a new one where it was the last.
    void goOn(int index) {
        if (index + 1 == parts.items().size()) add(index + 1);
        else focus(index + 1);
    }

    private void add(int index) {
        parts.add(index);
        focus(index);
    }

    void remove(int index) {
        parts.remove(index);
        if (parts.items().isEmpty()) add.requestFocus();
        else focus(Math.min(index, parts.items().size() - 1));
    }

    void move(int index, int by) {
        int to = index + by;
        if (to < 0 || to >= parts.items().size()) return;
        parts.move(index, to);
        focus(to);
    }

    private void focus(int index) {
        if (index < first || index >= first + PAGE) show(index / PAGE * PAGE);
        rows.applyCss(); // a row just made has no skins yet, and cannot take the focus
        row(index - first).focusEditor();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focus() {
        if (parts.items().isEmpty()) {
            add.requestFocus();
        } else {
            focus(parts.wrongParts().stream().findFirst().map(parts.items()::indexOf).orElse(0));
        }
    }
}
