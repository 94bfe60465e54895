package dev.storeroom.ui.schemaview;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.text.Font;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

import java.util.List;
import java.util.Locale;

/// GraphQL text with line numbers and colours, to read.
final class GraphqlEditor implements CodeEditor {
    private final CodeArea area = new CodeArea();
    private List<List<GraphqlScanner.Piece>> lines = List.of();

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
        area.setSyntaxDecorator(new Colours());
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public void setText(String text) {
        lines = GraphqlScanner.lines(text);
        area.setText(text);
        area.select(TextPos.ZERO);
    }

    @Override
    public void showLine(int line, int column) {
        int index = Math.clamp(line - 1, 0, area.getParagraphCount() - 1);
        int offset = Math.clamp(column - 1, 0, area.getPlainText(index).length());
        area.requestFocus();
        area.select(TextPos.ofLeading(index, offset));
    }

    /// Gives each line its pieces; the text is never edited, so nothing changes under it.
    private final class Colours implements SyntaxDecorator {
        @Override
        public RichParagraph createRichParagraph(CodeTextModel model, int index) {
            var paragraph = RichParagraph.builder();
            if (index >= lines.size())
                return paragraph.addSegment(model.getPlainText(index)).build();
            for (var piece : lines.get(index)) {
                String style = "code-" + piece.kind().name().toLowerCase(Locale.ROOT);
                paragraph.addWithStyleNames(piece.text(), "code", style);
            }
            return paragraph.build();
        }

        @Override
        public void handleChange(
                CodeTextModel model,
                TextPos start,
                TextPos end,
                int charsTop,
                int linesAdded,
                int charsBottom) {}
    }
}
