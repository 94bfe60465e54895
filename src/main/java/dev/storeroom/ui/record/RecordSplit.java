package dev.storeroom.ui.record;

import javafx.geometry.Side;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.controlsfx.control.MasterDetailPane;

import java.util.function.Consumer;

/// A table and the form of its record: side by side where both have room, else the form beneath.
/// Each arrangement has a divider of its own. Neither part is ever cut off.
final class RecordSplit extends MasterDetailPane {
    private static final double WIDE_ENOUGH = 700;
    private static final double TABLE_WIDTH = 300;
    private static final double TABLE_HEIGHT = 170;
    private static final double FORM_WIDTH = 360;
    private static final double FORM_HEIGHT = 180;

    private SplitShares shares = SplitShares.USUAL;
    private Consumer<SplitShares> onMoved = moved -> {};
    private double pressedAt;

    RecordSplit(Region table, Region form) {
        super(Side.RIGHT, table, form, false);
        table.setMinSize(TABLE_WIDTH, TABLE_HEIGHT);
        form.setMinSize(FORM_WIDTH, FORM_HEIGHT);
        setAnimated(false);
        divide();
        widthProperty().subscribe(width -> arrange());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressedAt = getDividerPosition());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> released());
    }

    /// Shows the form, or folds it away.
    ///
    /// @return whether that takes room from the table
    boolean showForm(boolean isShown) {
        boolean opens = isShown && !isShowDetailNode();
        setShowDetailNode(isShown);
        return opens;
    }

    void setShares(SplitShares shares) {
        this.shares = shares;
        divide();
    }

    /// Tells the handler whenever a person has moved a divider.
    void setOnMoved(Consumer<SplitShares> handler) {
        onMoved = handler;
    }

    private void arrange() {
        Side fitting = getWidth() >= WIDE_ENOUGH ? Side.RIGHT : Side.BOTTOM;
        if (getWidth() <= 0 || fitting == getDetailSide()) return;
        setDetailSide(fitting);
        divide();
    }

    private void divide() {
        setDividerPosition(shares.of(getDetailSide()));
    }

    /// Layouts move the divider too; only a person presses and releases it.
    private void released() {
        if (getDividerPosition() == pressedAt) return;
        shares = shares.with(getDetailSide(), getDividerPosition());
        onMoved.accept(shares);
    }
}
