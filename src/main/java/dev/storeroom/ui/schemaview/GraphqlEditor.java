package dev.storeroom.ui.schemaview;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// GraphQL text with line numbers, colours and marks.
final class GraphqlEditor implements CodeEditor {
    private final CodeArea area = new CodeArea();
    private final ObservableValue<Integer> caretLine =
            area.caretPositionProperty().map(caret -> caret.index() + 1).orElse(1);
    private final Tooltip hover = new Tooltip();
    private GraphqlModel model = modelOf(List.of(""));
    private Runnable onEdit = () -> {};

    GraphqlEditor() {
        area.setId("schema-text");
        area.setAccessibleText("Text of the schema");
        area.getStyleClass().add("schema-text");
        area.setLineNumbersEnabled(true);
        area.setHighlightCurrentParagraph(true);
        area.setFont(Font.font("JetBrains Mono", 13));
        area.setContentPadding(new Insets(8, 12, 8, 12));
        area.setTabSize(2);
        area.setEditable(false);
        area.setModel(model);
        hover.setWrapText(true);
        hover.setMaxWidth(480);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        // Text that is shown keeps the colours of its theme; another theme has another background.
        area.backgroundProperty().subscribe(background -> model.paintAgain());
        new CodeKeys(area);
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public void setLines(List<String> lines) {
        model = modelOf(lines);
        area.setModel(model);
        area.select(TextPos.ZERO);
    }

    @Override
    public void replaceLines(List<String> lines) {
        var difference = TextDifference.of(lines(), lines);
        int first = difference.firstLine() - 1;
        int behind = first + difference.mine().size();
        List<String> changed = difference.theirs();
        if (first > 0) {
            // From the end of the line before, for there may be no line to replace.
            String text = changed.stream().map(line -> "\n" + line).collect(Collectors.joining());
            area.replaceText(
                    area.getParagraphEnd(first - 1), area.getParagraphEnd(behind - 1), text);
        } else if (behind < area.getParagraphCount()) {
            String text = changed.stream().map(line -> line + "\n").collect(Collectors.joining());
            area.replaceText(TextPos.ZERO, TextPos.ofLeading(behind, 0), text);
        } else {
            area.replaceText(TextPos.ZERO, area.getDocumentEnd(), String.join("\n", changed));
        }
    }

    private GraphqlModel modelOf(List<String> lines) {
        return new GraphqlModel(new CodeLines(lines), () -> onEdit.run());
    }

    @Override
    public List<String> lines() {
        return model.lines().copy();
    }

    @Override
    public void setEditable(boolean isEditable) {
        area.setEditable(isEditable);
    }

    @Override
    public void setOnEdit(Runnable handler) {
        onEdit = handler;
    }

    @Override
    public ObservableValue<Integer> caretLine() {
        return caretLine;
    }

    @Override
    public void showLine(int line, int column) {
        area.requestFocus();
        area.select(position(line, column));
    }

    @Override
    public void select(int line, int column, int length) {
        area.select(position(line, column), position(line, column + length));
    }

    @Override
    public void mark(List<CodeMark> marks) {
        model.mark(marks);
    }

    private TextPos position(int line, int column) {
        int index = Math.clamp(line - 1, 0, area.getParagraphCount() - 1);
        int offset = Math.clamp(column - 1, 0, area.getPlainText(index).length());
        return TextPos.ofLeading(index, offset);
    }

    /// Says what is wrong where the mouse points.
    private void explain(MouseEvent event) {
        Optional<CodeMark> mark =
                Optional.ofNullable(area.getTextPosition(event.getScreenX(), event.getScreenY()))
                        .flatMap(this::markAt);
        mark.ifPresent(found -> hover.setText(found.sentence()));
        area.setTooltip(mark.isPresent() ? hover : null);
        if (mark.isEmpty()) hover.hide();
    }

    private Optional<CodeMark> markAt(TextPos place) {
        String text = model.lines().getText(place.index());
        return model.marks().at(place.index(), place.offset(), text);
    }
}
