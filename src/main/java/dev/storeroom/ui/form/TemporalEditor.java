package dev.storeroom.ui.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import dev.storeroom.schema.ScalarType;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// A date or time as text, with a calendar and the present beside it. Text that is no date stays.
final class TemporalEditor implements FieldEditor {
    private final FieldViewModel field;
    private final ScalarType scalar;
    private final GrowingTextArea area;
    private final HBox row = new HBox();
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    TemporalEditor(FieldViewModel field, ScalarType scalar) {
        this.field = field;
        this.scalar = scalar;
        area = new GrowingTextArea(field, 1);
        area.getStyleClass().add("sr-mono");
        area.setPrefWidth(120); // the rest is for whom there is room
        area.setMinWidth(0);
        HBox.setHgrow(area, Priority.ALWAYS);
        row.getStyleClass().add("form-temporal");
        row.getChildren().add(area);
        if (scalar != ScalarType.AWS_TIME) row.getChildren().add(calendarButton());
        row.getChildren().add(nowButton());
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public Node control() {
        return area;
    }

    private Button nowButton() {
        String label = scalar == ScalarType.AWS_DATE ? "Today" : "Now";
        var button = new Button(label, new FontIcon(Feather.CLOCK));
        button.getStyleClass().add("form-now"); // shows its word, or in a list the clock
        button.setOnAction(event -> enter(TemporalEntry.now(scalar, clock)));
        return named(button, label.toLowerCase(Locale.ROOT), label);
    }

    private Button calendarButton() {
        var button = new Button(null, new FontIcon(Feather.CALENDAR));
        button.getStyleClass().add(Styles.BUTTON_ICON);
        button.setOnAction(event -> openCalendar(button));
        return named(button, "calendar", "Choose a day");
    }

    private Button named(Button button, String id, String label) {
        button.setId("form-" + id + "-" + field.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(label));
        button.setAccessibleText(label + " for " + field.spokenName());
        button.disableProperty().bind(Bindings.not(field.editableProperty()));
        return button;
    }

    private void openCalendar(Button owner) {
        LocalDate day = TemporalEntry.day(scalar, area.getText(), clock.getZone());
        var calendar = new Calendar(day);
        calendar.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        var popover = new Popover(calendar);
        popover.setArrowLocation(arrowTo(owner));
        popover.setHeaderAlwaysVisible(false);
        calendar.valueProperty()
                .addListener(
                        (source, before, now) -> {
                            if (now == null) return;
                            enter(TemporalEntry.onDay(scalar, area.getText(), now, clock));
                            popover.hide();
                            area.requestFocus();
                        });
        popover.show(owner);
    }

    /// Below its button, but above where that would leave the window: it must not hide the field.
    private static Popover.ArrowLocation arrowTo(Button owner) {
        boolean isLow = owner.localToScene(0, 0).getY() > owner.getScene().getHeight() / 2;
        return isLow ? Popover.ArrowLocation.BOTTOM_CENTER : Popover.ArrowLocation.TOP_CENTER;
    }

    private void enter(String text) {
        field.textProperty().set(text);
        field.check();
    }
}
