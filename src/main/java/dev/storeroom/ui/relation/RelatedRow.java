package dev.storeroom.ui.relation;

import atlantafx.base.theme.Styles;

import dev.storeroom.data.RecordKey;
import dev.storeroom.ui.desk.Explained;

import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// One related record: its name, which leads to it, what tells it from others, and the way to take
/// it off.
final class RelatedRow extends HBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private final RelatedViewModel viewModel;
    private final Related related;
    private final Hyperlink record = new Hyperlink();
    private final Label detail = new Label();
    private final Button unlink = new Button(null, new FontIcon(Feather.X));

    /// @param place counted from 1, a part of the ids
    /// @param whyNotUnlink why it cannot be taken off; empty if it can
    RelatedRow(
            RelatedViewModel viewModel, Related related, int place, Optional<String> whyNotUnlink) {
        this.viewModel = viewModel;
        this.related = related;
        String suffix = "-" + viewModel.relation().name() + "-" + place;
        record.setId("related-record" + suffix);
        unlink.setId("related-unlink" + suffix);
        unlink.setDisable(whyNotUnlink.isPresent());
        build(whyNotUnlink.orElse("Unlink: it stays, but no longer belongs to this record"));
    }

    private void build(String unlinkHelp) {
        String label = RelatedViewModel.label(related);
        boolean isMissing = !(related.link() instanceof Link.Found);
        getStyleClass().add("related-row");
        setAlignment(Pos.CENTER_LEFT);
        record.getStyleClass().add("related-record");
        record.setText(label);
        record.setMnemonicParsing(false);
        record.setMinWidth(0);
        record.setVisited(false);
        record.pseudoClassStateChanged(MISSING, isMissing);
        if (isMissing) record.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        record.setAccessibleText("%s, %s".formatted(label, related.detail()));
        record.setOnAction(event -> key().ifPresent(viewModel::open));
        record.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        detail.setText(related.detail());
        detail.getStyleClass().add("related-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        unlink.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "form-quiet");
        unlink.setAccessibleText("Unlink " + label);
        unlink.setOnAction(event -> viewModel.unlink(related));
        getChildren()
                .addAll(
                        record,
                        detail,
                        new Explained(unlink, new SimpleStringProperty(unlinkHelp)));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.SPACE || !(related.link() instanceof Link.Found found))
            return;
        event.consume();
        new RecordPeek(viewModel.relation().other(), found, () -> viewModel.open(found.key()))
                .show(record, record);
    }

    void focusRecord() {
        record.requestFocus();
    }

    private Optional<RecordKey> key() {
        return switch (related.link()) {
            case Link.None(), Link.Missing _ -> Optional.empty();
            case Link.Unread(RecordKey key) -> Optional.of(key);
            case Link.Found(RecordKey key, _, _) -> Optional.of(key);
        };
    }
}
