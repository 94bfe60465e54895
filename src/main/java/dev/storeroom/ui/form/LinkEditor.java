package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.data.RecordKey;
import dev.storeroom.ui.relation.Link;
import dev.storeroom.ui.relation.RecordPeek;
import dev.storeroom.ui.relation.RelationPicker;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The related record by its name, which opens the list to choose another one; beside it, the ways
/// to the record and to none. Ctrl+Enter goes to the record, Space peeks at it, Alt+Down opens the
/// list, Delete chooses none.
final class LinkEditor extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("null");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double PADDING = 24;
    private final LinkViewModel link;
    private final ObservableBooleanValue editable;
    private final Label label = new Label();
    private final HBox face = new HBox(label, new FontIcon(Feather.CHEVRON_DOWN));
    private final Button chosen = new Button(null, face);
    private final Button open = iconButton("open", Feather.ARROW_UP_RIGHT);
    private final Button clear = iconButton("clear", Feather.X);
    private boolean isChoosing;

    LinkEditor(LinkViewModel link, ObservableBooleanValue editable) {
        this.link = link;
        this.editable = editable;
        build();
        bind();
    }

    Node control() {
        return chosen;
    }

    /// Tells whether the list to choose from is open, which has the focus then.
    boolean isChoosing() {
        return isChoosing;
    }

    private void build() {
        getStyleClass().add("form-relation");
        chosen.setId("form-field-" + link.name());
        chosen.getStyleClass().add("form-related");
        chosen.setMaxWidth(Double.MAX_VALUE);
        chosen.setMinWidth(0);
        face.getStyleClass().add("form-related-face");
        face.prefWidthProperty().bind(chosen.widthProperty().subtract(PADDING));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        getChildren().addAll(chosen, open, clear);
    }

    private Button iconButton(String id, Ikon icon) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setUserData(id);
        return button;
    }

    private void bind() {
        String model = link.relation().other().name();
        name(open, "Open this " + model + " (Ctrl+Enter)", "Open the " + model);
        name(clear, "Choose none (Delete)", "Choose no " + model);
        chosen.setOnAction(event -> choose());
        open.setOnAction(event -> link.open());
        clear.setOnAction(event -> clear());
        chosen.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        link.linkProperty().subscribe(now -> show(now));
        editable.subscribe(now -> show(link.linkProperty().get()));
    }

    private void name(Button button, String help, String spoken) {
        button.setId("form-" + button.getUserData() + "-" + link.name());
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(spoken + " of " + link.name());
    }

    private void show(Link now) {
        String model = link.relation().other().name();
        boolean isNone = now instanceof Link.None;
        boolean isMissing = now instanceof Link.Missing;
        String words =
                switch (now) {
                    case Link.None() -> editable.get() ? "Choose a " + model : "none";
                    case Link.Unread _ -> "";
                    case Link.Missing(RecordKey key) -> "missing (" + Link.shortKey(key) + ")";
                    case Link.Found(_, _, String label) -> label;
                };
        label.setText(words);
        label.setGraphic(isMissing ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
        chosen.setTooltip(tooltip(now));
        chosen.pseudoClassStateChanged(NONE, isNone);
        chosen.pseudoClassStateChanged(MISSING, isMissing);
        chosen.setDisable(!editable.get() && isNone);
        chosen.setAccessibleText(accessibleText(isNone ? "none" : words));
        shown(open, now instanceof Link.Found);
        shown(clear, !isNone && link.isNullable() && editable.get());
    }

    /// Like "post, required, Post, Hello".
    private String accessibleText(String words) {
        String required = link.isRequired() ? ", required" : "";
        return link.name() + required + ", " + link.relation().other().name() + ", " + words;
    }

    private static @Nullable Tooltip tooltip(Link now) {
        return switch (now) {
            case Link.None(), Link.Unread _ -> null;
            case Link.Missing(RecordKey key) -> new Tooltip(Link.keyText(key));
            case Link.Found(RecordKey key, _, String label) ->
                    new Tooltip(label + "\n" + Link.keyText(key));
        };
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void pressed(KeyEvent event) {
        boolean handled =
                switch (event.getCode()) {
                    case ENTER -> event.isShortcutDown() && run(link::open);
                    case SPACE ->
                            link.linkProperty().get() instanceof Link.Found found && peek(found);
                    case DOWN -> event.isAltDown() && run(this::choose);
                    case DELETE, BACK_SPACE -> clear.isVisible() && run(this::clear);
                    default -> false;
                };
        if (handled) event.consume();
    }

    private static boolean run(Runnable step) {
        step.run();
        return true;
    }

    private boolean peek(Link.Found found) {
        new RecordPeek(link.relation().other(), found, link::open).show(chosen, chosen);
        return true;
    }

    private void clear() {
        link.clear();
        chosen.requestFocus();
    }

    private void choose() {
        if (!editable.get()) {
            link.open();
            return;
        }
        isChoosing = true;
        var picker = new RelationPicker(link.picker(), link::choose);
        picker.offerNew(link::create);
        picker.show(chosen, this::chosen);
    }

    private void chosen() {
        isChoosing = false;
        chosen.requestFocus();
    }
}
