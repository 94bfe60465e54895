package dev.storeroom.ui.schemaview;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.Optional;

/// One notice above the text, with what can be done about it; nothing at all while there is none.
final class SchemaNoticeBar extends HBox {
    SchemaNoticeBar() {
        setId("schema-notice");
        show(Optional.empty());
    }

    void show(Optional<SchemaNotice> notice) {
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
        getChildren().clear();
        notice.ifPresent(this::fill);
    }

    private void fill(SchemaNotice notice) {
        String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        getStyleClass().setAll("schema-notice", "schema-notice-" + kind);
        var sentence = new Label(notice.sentence());
        sentence.setId("schema-notice-text");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMinHeight(USE_PREF_SIZE); // else a long sentence would be cut, not wrapped
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(new FontIcon(icon(notice.kind())), sentence);
        notice.actions().forEach(action -> getChildren().add(button(action)));
    }

    private static Button button(SchemaNotice.Action action) {
        var button = new Button(action.label());
        button.setId("schema-notice-" + action.id());
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(pressed -> action.run().run());
        return button;
    }

    private static Ikon icon(SchemaNotice.Kind kind) {
        return switch (kind) {
            case READ_ONLY -> Feather.LOCK;
            case RESTORED -> Feather.ROTATE_CCW;
            case DIFFERS -> Feather.ALERT_TRIANGLE;
            case FAILED -> Feather.ALERT_CIRCLE;
        };
    }
}
