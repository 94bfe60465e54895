package dev.storeroom.ui.form;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A line of text that becomes as many lines as its text needs.
///
/// Enter breaks the line only where there are lines already, Ctrl+Enter always; Tab leaves. What
/// the control cannot hold, like the carriage returns of a text from Windows, survives: only typing
/// changes the field.
final class GrowingTextArea extends TextArea {
    private static final double VERTICAL_PADDING = 16;
    private static final double HORIZONTAL_PADDING = 24;
    private static final double TALLEST = 320;
    private static final double LINE = 18;

    private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");

    private final Text measure = new Text();
    private final StringProperty edited;
    private boolean following;

    /// @param lines the least number of lines it is high
    GrowingTextArea(FieldViewModel field, int lines) {
        edited = field.textProperty();
        setWrapText(true);
        setPrefRowCount(lines);
        getStyleClass().add("form-text");
        editableProperty().bind(field.editableProperty());
        follow(edited.get());
        edited.addListener((source, before, now) -> follow(now));
        textProperty().addListener((source, before, now) -> typed(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        grow(lines);
    }

    private void follow(String now) {
        if (following) return;
        following = true;
        setText(now);
        following = false;
    }

    private void typed(String now) {
        if (following) return;
        following = true;
        edited.set(edited.get().contains("\r\n") ? now.replace("\n", "\r\n") : now);
        following = false;
    }

    private void grow(int lines) {
        measure.fontProperty().bind(fontProperty());
        measure.textProperty()
                .bind(Bindings.createStringBinding(() -> getText() + " ", textProperty()));
        measure.wrappingWidthProperty().bind(widthProperty().subtract(HORIZONTAL_PADDING));
        var height =
                Bindings.createDoubleBinding(
                        () -> heightOf(measure.getLayoutBounds().getHeight(), lines),
                        measure.layoutBoundsProperty());
        prefHeightProperty().bind(height);
        minHeightProperty().bind(height);
        height.subscribe(now -> pseudoClassStateChanged(TALL, now.doubleValue() >= TALLEST));
    }

    private static double heightOf(double text, int lines) {
        double least = Math.max(text, lines * LINE);
        return Math.ceil(Math.min(least + VERTICAL_PADDING, TALLEST));
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isAltDown() && !event.isMetaDown()) {
            tabPressed(event);
        } else if (event.getCode() == KeyCode.ENTER && isEditable()) {
            boolean hasLines = getText().contains("\n");
            if (event.isShortcutDown() || hasLines) replaceSelection("\n");
            event.consume();
        }
    }

    private void tabPressed(KeyEvent event) {
        event.consume();
        if (event.isControlDown()) {
            if (isEditable()) replaceSelection("\t");
        } else {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
