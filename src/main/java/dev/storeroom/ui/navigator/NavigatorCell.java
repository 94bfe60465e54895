package dev.storeroom.ui.navigator;

import atlantafx.base.controls.Spacer;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.schema.SourcePosition;
import dev.storeroom.ui.desk.Counted;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// Draws one line: icon, name, and for a model its waiting changes and its number of records.
final class NavigatorCell extends TreeCell<NavigatorItem> {
    /// What indentation and paddings take of the tree's width.
    private static final double AROUND_LINE = 60;

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    @Override
    protected void updateItem(@Nullable NavigatorItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setTooltip(null);
        pseudoClassStateChanged(SECTION, !empty && item instanceof NavigatorItem.Section);
        setGraphic(empty || item == null ? null : line(item));
        setAccessibleText(empty || item == null ? null : item.text());
    }

    private Node line(NavigatorItem item) {
        return switch (item) {
            case NavigatorItem.Root _ -> new HBox();
            case NavigatorItem.Section(String text) ->
                    styled(new Label(text.toUpperCase(Locale.ROOT)), "sr-caption");
            case NavigatorItem.Model model -> modelLine(model);
            case NavigatorItem.Unavailable(String text) -> unavailableLine(text);
            case NavigatorItem.Definition(String text, NavigatorItem.Kind kind, SourcePosition _) ->
                    row(icon(iconOf(kind)), new Label(text));
            case NavigatorItem.Problems(String text, boolean hasErrors, SourcePosition _) ->
                    problemsLine(text, hasErrors);
        };
    }

    private Node modelLine(NavigatorItem.Model model) {
        var line = row(icon(Feather.DATABASE), new Label(model.text()), new Spacer());
        line.setId("navigator-model-" + model.text());
        line.prefWidthProperty().bind(getTreeView().widthProperty().subtract(AROUND_LINE));
        model.counts().ifPresent(counts -> addCounts(line, model.text(), counts));
        return line;
    }

    private void addCounts(HBox line, String name, ModelCounts counts) {
        addBadge(line, Feather.ARROW_UP, counts.pending(), "sr-pending");
        addBadge(line, Feather.ALERT_TRIANGLE, counts.conflicts(), "sr-conflict");
        addBadge(line, Feather.X_CIRCLE, counts.failed(), "sr-failed");
        var rows = styled(new Label(Counted.number(counts.rows())), "sr-hint", "navigator-count");
        line.getChildren().add(rows);
        setAccessibleText(
                "%s, %s, %s waiting, %s, %s failed"
                        .formatted(
                                name,
                                Counted.of(counts.rows(), "record"),
                                Counted.of(counts.pending(), "change"),
                                Counted.of(counts.conflicts(), "conflict"),
                                Counted.number(counts.failed())));
        if (counts.pending() > 0)
            setTooltip(
                    new Tooltip(
                            "%s, %s kept for upload"
                                    .formatted(
                                            Counted.of(counts.rows(), "record"),
                                            Counted.of(counts.pending(), "change"))));
    }

    private static void addBadge(HBox line, Ikon ikon, long count, String style) {
        if (count == 0) return;
        Label badge =
                styled(new Label(Counted.number(count), icon(ikon)), "navigator-badge", style);
        badge.getGraphic().getStyleClass().add(style);
        line.getChildren().add(badge);
    }

    private Node unavailableLine(String name) {
        setTooltip(new Tooltip("The schema has errors in this model. Its data stays as it is."));
        return row(
                styled(icon(Feather.SLASH), "sr-failed"),
                styled(new Label(name), "navigator-unavailable"));
    }

    private static Node problemsLine(String text, boolean hasErrors) {
        String style = hasErrors ? "sr-failed" : "sr-conflict";
        return row(styled(icon(Feather.ALERT_TRIANGLE), style), styled(new Label(text), style));
    }

    private static Ikon iconOf(NavigatorItem.Kind kind) {
        return switch (kind) {
            case ENUM -> Feather.LIST;
            case EMBEDDED -> Feather.BOX;
        };
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("navigator-line");
        return row;
    }

    private static FontIcon icon(Ikon ikon) {
        return new FontIcon(ikon);
    }

    private static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
