package dev.storeroom.ui.schemaview;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.List;

/// Shows source text and lets a person change it. A seam: the control behind it is an incubating
/// one. Lines and columns are counted from 1.
interface CodeEditor {
    Node node();

    /// Shows another text; what was typed before cannot be taken back any more.
    void setLines(List<String> lines);

    /// Puts these lines in the place of all others, as an edit that can be taken back.
    void replaceLines(List<String> lines);

    /// The lines as they are now, without their endings.
    List<String> lines();

    void setEditable(boolean isEditable);

    /// Tells of what a person changes.
    ///
    /// @param handler runs after each change
    void setOnEdit(Runnable handler);

    /// The line that the caret is in.
    ObservableValue<Integer> caretLine();

    /// Puts the caret there, in view, and the focus on the text.
    ///
    /// @param line beyond the end means the last line
    /// @param column beyond the line's end means its end
    void showLine(int line, int column);

    /// Selects a part of a line and brings it into view; the focus stays where it is.
    void select(int line, int column, int length);

    /// Marks these places, and no others. A mark moves along with its line until the line changes.
    void mark(List<CodeMark> marks);
}
