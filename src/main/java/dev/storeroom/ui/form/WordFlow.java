package dev.storeroom.ui.form;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;

/// A sentence and the buttons after it, set like words: what does not fit goes to the next line. A
/// sentence that is longer than a line wraps within itself.
///
/// The height follows from the width alone, so that the first layout is the last one.
class WordFlow extends Pane {
    private static final double BETWEEN_WORDS = 8;
    private static final double BETWEEN_LINES = 4;

    /// A child in its line, with the size that it has there.
    private record Word(Node node, double x, double width, double height) {}

    private record Line(List<Word> words) {
        double height() {
            return words.stream().mapToDouble(Word::height).max().orElse(0);
        }

        double end() {
            return words.isEmpty() ? 0 : words.getLast().x() + words.getLast().width();
        }
    }

    WordFlow(Node... words) {
        super(words);
        setMinWidth(0);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        Insets around = getInsets();
        double words = lines(Double.MAX_VALUE).stream().mapToDouble(Line::end).max().orElse(0);
        return around.getLeft() + snapSizeX(words) + around.getRight();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        List<Line> lines = lines(width < 0 ? Double.MAX_VALUE : room(width));
        double words = lines.stream().mapToDouble(Line::height).sum();
        double between = BETWEEN_LINES * Math.max(0, lines.size() - 1);
        return getInsets().getTop() + snapSizeY(words + between) + getInsets().getBottom();
    }

    @Override
    protected final void layoutChildren() {
        double y = getInsets().getTop();
        for (Line line : lines(room(getWidth()))) {
            for (Word word : line.words()) {
                double x = getInsets().getLeft() + word.x();
                double below = snapPositionY((line.height() - word.height()) / 2);
                word.node().resizeRelocate(x, y + below, word.width(), word.height());
            }
            y += line.height() + BETWEEN_LINES;
        }
    }

    private double room(double width) {
        return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    private List<Line> lines(double room) {
        List<Line> lines = new ArrayList<>();
        for (Node node : getManagedChildren()) {
            double width = Math.min(snapSizeX(node.prefWidth(-1)), room);
            double height = snapSizeY(Math.max(node.minHeight(width), node.prefHeight(width)));
            double next = lines.isEmpty() ? 0 : lines.getLast().end() + BETWEEN_WORDS;
            boolean fits = !lines.isEmpty() && next + width <= room;
            if (!fits) lines.add(new Line(new ArrayList<>()));
            lines.getLast().words().add(new Word(node, fits ? next : 0, width, height));
        }
        return lines;
    }
}
