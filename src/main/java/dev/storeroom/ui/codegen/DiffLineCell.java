package dev.storeroom.ui.codegen;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/// A line with its numbers in the old and the new text and its sign.
final class DiffLineCell extends ListCell<DiffLine> {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");

    DiffLineCell() {
        getStyleClass().addAll("generate-diff-line", "sr-mono");
        setMnemonicParsing(false);
    }

    @Override
    protected void updateItem(@Nullable DiffLine line, boolean empty) {
        super.updateItem(line, empty);
        var kind = line == null || empty ? DiffLine.Kind.SAME : line.kind();
        pseudoClassStateChanged(ADDED, kind == DiffLine.Kind.ADDED);
        pseudoClassStateChanged(REMOVED, kind == DiffLine.Kind.REMOVED);
        pseudoClassStateChanged(GAP, kind == DiffLine.Kind.GAP);
        setText(line == null || empty ? null : shown(line));
        setAccessibleText(line == null || empty ? null : spoken(line));
    }

    private static String shown(DiffLine line) {
        return "%4s %4s %s %s"
                .formatted(
                        number(line.before()),
                        number(line.after()),
                        line.kind().sign(),
                        line.text().replace("\t", "    "));
    }

    private static String number(int line) {
        return line == 0 ? "" : String.valueOf(line);
    }

    private static String spoken(DiffLine line) {
        return switch (line.kind()) {
            case SAME, GAP -> line.text();
            case ADDED -> "Added: " + line.text();
            case REMOVED -> "Removed: " + line.text();
        };
    }
}
