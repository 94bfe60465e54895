package dev.storeroom.ui.schemaview;

import javafx.scene.Node;

/// Shows source text. A seam: the control behind it is an incubating one.
interface CodeEditor {
    Node node();

    void setText(String text);

    /// Puts the caret there, in view, and the focus on the text.
    ///
    /// @param line counted from 1; beyond the end means the last line
    /// @param column counted from 1; beyond the line's end means its end
    void showLine(int line, int column);
}
