package dev.storeroom.ui.record;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// A table and the form of its record: side by side where both have room, else the form beneath.
/// Each arrangement has a divider of its own. Neither part is ever cut off.
final class RecordSplit extends SplitPane {
    private static final double WIDE_ENOUGH = 760;
    private static final double TABLE_WIDTH = 300;
    private static final double TABLE_HEIGHT = 170;
    private static final double FORM_WIDTH = 360;
    private static final double FORM_HEIGHT = 180;

    private final Region table;
    private final Region form;
    private SplitShares shares = SplitShares.USUAL;
    private Consumer<SplitShares> onMoved = moved -> {};
    private double pressedAt;

    RecordSplit(Region table, Region form) {
        this.table = table;
        this.form = form;
        getStyleClass().add("record-split");
        table.setMinSize(TABLE_WIDTH, TABLE_HEIGHT);
        form.setMinSize(FORM_WIDTH, FORM_HEIGHT);
        getItems().add(table);
        widthProperty().subscribe(width -> arrange());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressedAt = position());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> released());
    }

    void showForm(boolean isShown) {
        if (isShown == getItems().contains(form)) return;
        if (isShown) {
            getItems().setAll(table, form);
            divide();
        } else {
            getItems().remove(form);
        }
    }

    void setShares(SplitShares shares) {
        this.shares = shares;
        divide();
    }

    /// @param handler hears of it when a person has moved a divider
    void setOnMoved(Consumer<SplitShares> handler) {
        onMoved = handler;
    }

    private void arrange() {
        boolean isWide = getWidth() >= WIDE_ENOUGH;
        Orientation fitting = isWide ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        if (getWidth() <= 0 || fitting == getOrientation()) return;
        setOrientation(fitting);
        divide();
    }

    private void divide() {
        if (getItems().contains(form)) setDividerPositions(shares.of(getOrientation()));
    }

    private double position() {
        return getDividers().isEmpty() ? 0 : getDividers().getFirst().getPosition();
    }

    /// Layouts move the divider too; only a person presses and releases it.
    private void released() {
        if (position() == pressedAt) return;
        shares = shares.with(getOrientation(), position());
        onMoved.accept(shares);
    }
}
