package dev.storeroom.ui.schemaview;

import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

import java.util.List;
import java.util.Locale;

/// GraphQL text for the control: its lines, coloured and marked.
final class GraphqlModel extends CodeTextModel {
    private final CodeLines lines;
    private final CodeMarks marks = new CodeMarks();
    private final Runnable onEdit;

    GraphqlModel(CodeLines lines, Runnable onEdit) {
        super(lines);
        this.lines = lines;
        this.onEdit = onEdit;
        setDecorator(new Colours());
    }

    CodeLines lines() {
        return lines;
    }

    CodeMarks marks() {
        return marks;
    }

    void mark(List<CodeMark> wanted) {
        marks.set(wanted);
        paintAgain();
    }

    @Override
    public void fireChangeEvent(
            TextPos start, TextPos end, int charsTop, int linesAdded, int charsBottom) {
        marks.follow(start.index(), end.index(), linesAdded);
        super.fireChangeEvent(start, end, charsTop, linesAdded, charsBottom);
        boolean mayEndBlock = lines.getText(start.index()).contains("\"\"");
        if (mayEndBlock || linesAdded > 0 || start.index() < end.index()) paintAgain();
        onEdit.run();
    }

    /// Has the lines in view coloured anew.
    void paintAgain() {
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    /// Gives a line its colours when it comes into view.
    private final class Colours implements SyntaxDecorator {
        @Override
        public RichParagraph createRichParagraph(CodeTextModel model, int index) {
            var paragraph = RichParagraph.builder();
            String text = lines.getText(index);
            for (var piece : GraphqlScanner.scan(text, lines.beginsInBlock(index)).pieces())
                paragraph.addWithStyleNames(piece.text(), "code", style(piece.kind()));
            for (CodeMark mark : marks.of(index)) {
                int start = mark.start(text);
                paragraph.addWavyUnderline(start, mark.end(text) - start, style(mark));
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

        private static String style(GraphqlScanner.Kind kind) {
            return "code-" + kind.name().toLowerCase(Locale.ROOT);
        }

        private static String style(CodeMark mark) {
            return "code-mark-" + mark.severity().name().toLowerCase(Locale.ROOT);
        }
    }
}
