package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// The banners between header and fields.
final class NoticeBar extends VBox {
    NoticeBar(ObservableList<FormNotice> notices) {
        getStyleClass().add("form-notices");
        notices.addListener((ListChangeListener<FormNotice>) change -> fill(notices));
        fill(notices);
    }

    private void fill(ObservableList<FormNotice> notices) {
        getChildren().setAll(notices.stream().map(NoticeBar::banner).toList());
        setManaged(!notices.isEmpty());
        setVisible(!notices.isEmpty());
    }

    private static HBox banner(FormNotice notice) {
        var text = new Label(notice.text());
        text.setWrapText(true);
        var words = new WordFlow(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        for (FormNotice.Action action : notice.actions()) words.getChildren().add(link(action));
        var banner = new HBox(new FontIcon(icon(notice.kind())), words);
        String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        banner.setId("form-notice-" + kind);
        banner.getStyleClass().addAll("form-notice", "form-notice-" + kind);
        return banner;
    }

    private static Button link(FormNotice.Action action) {
        var link = new Button(action.label());
        link.setMnemonicParsing(false);
        link.setId("form-action-" + action.label().toLowerCase(Locale.ROOT).replace(' ', '-'));
        link.getStyleClass().addAll("form-chip", Styles.SMALL);
        link.setOnAction(event -> action.run().run());
        return link;
    }

    private static Feather icon(FormNotice.Kind kind) {
        return switch (kind) {
            case PROBLEMS, FAILED -> Feather.ALERT_CIRCLE;
            case GONE -> Feather.TRASH_2;
            case CHANGED -> Feather.ALERT_TRIANGLE;
            case RESTORED -> Feather.ROTATE_CCW;
            case READ_ONLY -> Feather.LOCK;
        };
    }
}
