package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One item of a list: its number, its editor, and what moves or removes it.
final class ItemRow extends FormRow {
    private final ListPane list;
    private final FieldPart part;
    private final FieldViewModel field;
    private final int index;
    private final FieldEditor editor;

    ItemRow(ListPane list, FieldPart part, int index) {
        super(part.field().name(), part.field().id());
        this.list = list;
        this.part = part;
        this.index = index;
        field = part.field();
        editor = FieldEditors.of(field);
        build();
        EditorLook.bind(this, field, editor);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    boolean edits(FieldPart other) {
        return part == other;
    }

    private void build() {
        getStyleClass().add("form-item");
        var number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("form-item-number");
        number.setLabelFor(editor.control());
        var line = new HBox(number, editor.node(), tools());
        line.getStyleClass().add("form-item-line");
        HBox.setHgrow(editor.node(), Priority.ALWAYS);
        line.setFillHeight(false);
        getChildren().add(line);
        getChildren().addAll(editor.below());
        getChildren().add(new FieldMessage(field));
    }

    private HBox tools() {
        var tools = new HBox();
        tools.getStyleClass().add("form-item-tools");
        tools.getChildren().addAll(editor.tools());
        if (NullToggle.isNeeded(field, editor))
            tools.getChildren().add(new NullToggle(field, editor));
        tools.getChildren()
                .addAll(steps(), button("remove", Feather.X, "Remove (Alt+Delete)", this::remove));
        return tools;
    }

    /// One above the other: what they save in width is what a date with its offset needs.
    private VBox steps() {
        var steps =
                new VBox(
                        button("up", Feather.CHEVRON_UP, "Move up (Alt+Up)", () -> move(-1)),
                        button(
                                "down",
                                Feather.CHEVRON_DOWN,
                                "Move down (Alt+Down)",
                                () -> move(1)));
        steps.getStyleClass().add("form-item-steps");
        return steps;
    }

    private Button button(String word, Feather icon, String help, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("form-" + word + "-" + field.id());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "form-quiet");
        String what = help.substring(0, help.indexOf(" ("));
        button.setAccessibleText(what + ": " + field.spokenName());
        button.setTooltip(new Tooltip(help));
        button.setFocusTraversable(false);
        button.disableProperty().bind(Bindings.not(field.editableProperty()));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void move(int by) {
        list.move(index, by);
    }

    private void remove() {
        list.remove(index);
    }

    private void keyPressed(KeyEvent event) {
        if (!isEditable() || !isOfThisItem(event)) return;
        ListKey.in(event)
                .filter(key -> key != ListKey.NEXT || isOneLine())
                .ifPresent(
                        key -> {
                            event.consume();
                            obey(key);
                        });
    }

    /// In text of several lines Enter begins another one.
    private boolean isOneLine() {
        return editor.control() instanceof TextInputControl text && !text.getText().contains("\n");
    }

    private void obey(ListKey key) {
        switch (key) {
            case NEXT -> list.goOn(index);
            case MOVE_UP -> move(-1);
            case MOVE_DOWN -> move(1);
            case REMOVE -> remove();
        }
    }

    /// Keys of an item of a list inside this item are for that one.
    private boolean isOfThisItem(KeyEvent event) {
        if (!(event.getTarget() instanceof Node node)) return false;
        while (node != null && !(node instanceof ItemRow)) node = node.getParent();
        return node == this;
    }

    @Override
    boolean has(FieldViewModel other) {
        return field == other;
    }

    @Override
    boolean isEditable() {
        return field.editableProperty().get();
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    void focusEditor() {
        editor.focus();
        if (editor.control() instanceof TextInputControl text) text.end();
    }
}
