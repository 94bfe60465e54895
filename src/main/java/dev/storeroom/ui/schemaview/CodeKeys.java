package dev.storeroom.ui.schemaview;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What keys do to code beyond what they do to any text: lines are indented, commented out, and
/// taken back without the window's own Undo. Does nothing while the text cannot be edited.
final class CodeKeys {
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO =
            List.of(
                    new KeyCodeCombination(
                            KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                    new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private final CodeArea area;

    CodeKeys(CodeArea area) {
        this.area = area;
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (!area.isEditable()) return;
        if (ENTER.match(event)) {
            breakLine();
        } else if (TextKey.INDENT.isIn(event)) {
            indent();
        } else if (TextKey.OUTDENT.isIn(event)) {
            change(CodeLayout::outdented);
        } else if (TextKey.COMMENT.isIn(event)) {
            change(CodeLayout::commented);
        } else if (UNDO.match(event)) {
            area.undo();
        } else if (REDO.stream().anyMatch(keys -> keys.match(event))) {
            area.redo();
        } else {
            return;
        }
        event.consume();
    }

    /// A bracket that closes goes under the line that opened it.
    private void typed(KeyEvent event) {
        if (!area.isEditable() || area.hasNonEmptySelection()) return;
        boolean closes = "}".equals(event.getCharacter()) || ")".equals(event.getCharacter());
        TextPos caret = area.getCaretPosition();
        String line = area.getPlainText(caret.index());
        if (closes && line.isBlank() && caret.offset() == line.length())
            change(CodeLayout::outdented);
    }

    private void breakLine() {
        SelectionSegment selected = area.getSelection();
        TextPos start = selected.getMin();
        String before = area.getPlainText(start.index()).substring(0, start.offset());
        String text = "\n" + CodeLayout.indentAfter(before);
        area.select(area.replaceText(start, selected.getMax(), text));
    }

    private void indent() {
        SelectionSegment selected = area.getSelection();
        if (selected.getMin().index() < selected.getMax().index()) {
            change(CodeLayout::indented);
        } else {
            area.select(area.replaceText(selected.getMin(), selected.getMax(), CodeLayout.INDENT));
        }
    }

    /// Changes the lines that the selection touches as a whole; it stays on them.
    private void change(UnaryOperator<List<String>> work) {
        SelectionSegment selected = area.getSelection();
        TextPos caret = area.getCaretPosition();
        int first = selected.getMin().index();
        int last = selected.getMax().index();
        List<String> before = new ArrayList<>();
        for (int i = first; i <= last; i++) before.add(area.getPlainText(i));
        List<String> after = work.apply(before);
        if (after.equals(before)) return;
        area.replaceText(
                TextPos.ofLeading(first, 0), area.getParagraphEnd(last), String.join("\n", after));
        if (first < last) {
            area.select(TextPos.ofLeading(first, 0), area.getParagraphEnd(last));
        } else {
            int moved = caret.offset() + after.getFirst().length() - before.getFirst().length();
            area.select(TextPos.ofLeading(first, Math.max(0, moved)));
        }
    }
}
