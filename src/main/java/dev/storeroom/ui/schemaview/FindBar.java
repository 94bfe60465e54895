package dev.storeroom.ui.schemaview;

import atlantafx.base.theme.Styles;

import dev.storeroom.ui.desk.Counted;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Finds text in the text: Enter and Shift+Enter go from match to match, Esc back to the text.
final class FindBar extends HBox {
    private final CodeEditor editor;
    private final TextField wanted = new TextField();
    private final Label count = new Label();
    private int shown;

    FindBar(CodeEditor editor) {
        this.editor = editor;
        setId("schema-find");
        getStyleClass().add("schema-find");
        wanted.setId("schema-find-text");
        wanted.setPromptText("Find in the text");
        wanted.setAccessibleText("Find in the text");
        wanted.textProperty().subscribe(text -> seek(0));
        wanted.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("schema-find-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("sr-hint");
        getChildren()
                .addAll(
                        wanted,
                        button("previous", Feather.CHEVRON_UP, "Previous match", -1),
                        button("next", Feather.CHEVRON_DOWN, "Next match", 1),
                        count,
                        closing());
        close();
    }

    /// Shows the bar and puts the focus into it.
    void open() {
        setVisible(true);
        setManaged(true);
        wanted.requestFocus();
        wanted.selectAll();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
    }

    private Button button(String id, Ikon icon, String help, int by) {
        Button button = button(id, icon, help);
        button.setOnAction(pressed -> seek(by));
        return button;
    }

    private Button closing() {
        Button button = button("close", Feather.X, "Close");
        button.setOnAction(pressed -> leave());
        return button;
    }

    private static Button button(String id, Ikon icon, String help) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("schema-find-" + id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(help);
        button.setTooltip(new Tooltip(help));
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            seek(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private void leave() {
        close();
        editor.node().requestFocus();
    }

    /// Goes to a match.
    ///
    /// @param by 1 for the next one, -1 for the one before, 0 for the first one from the caret's
    ///   line on
    void seek(int by) {
        String text = wanted.getText();
        if (text.isEmpty()) {
            count.setText("");
            return;
        }
        var search = CodeSearch.of(editor.lines(), text);
        var match =
                by == 0 ? search.from(editor.caretLine().getValue()) : search.number(shown + by);
        count.setText("Not found");
        match.ifPresent(found -> show(found, search.count()));
    }

    private void show(CodeSearch.Match match, int matches) {
        shown = match.number();
        editor.select(match.line(), match.column(), wanted.getText().length());
        count.setText("%s of %s".formatted(Counted.number(shown), Counted.number(matches)));
    }
}
