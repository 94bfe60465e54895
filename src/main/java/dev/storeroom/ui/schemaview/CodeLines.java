package dev.storeroom.ui.schemaview;

import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The lines of a text that is being edited, and which of them begin within a block of text.
///
/// The control's own lines take a second for every few thousand that are deleted at once; these are
/// deleted in one go. Where blocks begin is found out as far down as it is asked for.
final class CodeLines implements BasicTextModel.Content {
    private final List<String> lines;
    private final BitSet inBlock = new BitSet();

    /// The number of lines from the top of which it is known whether they begin in a block.
    private int known = 1;

    /// @param lines never empty
    CodeLines(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /// The lines as they are now.
    List<String> copy() {
        return List.copyOf(lines);
    }

    boolean beginsInBlock(int index) {
        for (; known <= index; known++)
            inBlock.set(
                    known,
                    GraphqlScanner.endsInBlock(lines.get(known - 1), inBlock.get(known - 1)));
        return inBlock.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public String getText(int index) {
        return lines.get(index);
    }

    @Override
    public int insertTextSegment(int index, int offset, String text, StyleAttributeMap attributes) {
        changed(index);
        lines.set(index, new StringBuilder(lines.get(index)).insert(offset, text).toString());
        return text.length();
    }

    @Override
    public void insertLineBreak(int index, int offset) {
        changed(index);
        String line = lines.get(index);
        lines.set(index, line.substring(0, offset));
        lines.add(index + 1, line.substring(offset));
    }

    @Override
    public void removeRange(TextPos start, TextPos end) {
        changed(start.index());
        String before = lines.get(start.index()).substring(0, start.offset());
        String after = lines.get(end.index()).substring(end.offset());
        lines.subList(start.index() + 1, end.index() + 1).clear();
        lines.set(start.index(), before + after);
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    private void changed(int index) {
        known = Math.min(known, index + 1);
    }
}
