package dev.storeroom.ui.welcome;

import atlantafx.base.controls.Spacer;

import dev.storeroom.workspace.Recent;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;

/// The schemas opened before; one whose file is gone cannot be chosen and says so.
final class RecentList extends VBox {
    private static final int MOST_SHOWN = 5;

    private final WelcomeViewModel viewModel;
    private final VBox entries = new VBox();
    private final Hyperlink forget = new Hyperlink("Clear");

    /// Kept here because the list holds its listener weakly: it outlives this tab.
    private final ListChangeListener<Recent> changed = change -> list();

    RecentList(WelcomeViewModel viewModel) {
        this.viewModel = viewModel;
        build();
        viewModel.recent().addListener(new WeakListChangeListener<>(changed));
        list();
    }

    private void build() {
        setId("welcome-recent");
        getStyleClass().add("welcome-column");
        forget.setId("welcome-recent-clear");
        forget.setAccessibleText("Clear the list of recent schemas");
        forget.setOnAction(pressed -> viewModel.commands().forgetRecent());
        var heading = new HBox(WelcomeView.caption("Recent"), new Spacer(), forget);
        heading.setAlignment(Pos.CENTER_LEFT);
        entries.getStyleClass().add("recent-entries");
        getChildren().addAll(heading, entries);
    }

    private void list() {
        forget.setVisible(!viewModel.recent().isEmpty());
        entries.getChildren()
                .setAll(viewModel.recent().stream().limit(MOST_SHOWN).map(this::entry).toList());
        if (viewModel.recent().isEmpty()) entries.getChildren().add(nothing());
    }

    private Node entry(Recent recent) {
        Path schema = recent.schema();
        var name = WelcomeView.styled(new Label(schema.getFileName().toString()), "sr-strong");
        String age = Ago.text(recent.openedAt(), viewModel.clock().instant());
        var when = WelcomeView.styled(new Label(recent.exists() ? age : "missing"), "sr-hint");
        var place = WelcomeView.styled(new Label(String.valueOf(schema.getParent())), "sr-hint");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var words = new VBox(new HBox(name, new Spacer(), when), place);
        words.getStyleClass().add("start-words");
        words.setMaxWidth(Double.MAX_VALUE);
        var button = new Button(null, words);
        button.getStyleClass().add("start-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDisable(!recent.exists());
        button.setAccessibleText("Open " + schema + ", last opened " + age);
        button.setOnAction(pressed -> viewModel.commands().open(schema));
        words.prefWidthProperty().bind(button.widthProperty().subtract(26));
        return button;
    }

    private static Node nothing() {
        var icon = WelcomeView.icon(Feather.CLOCK);
        var text = WelcomeView.styled(new Label("Schemas you open are listed here."), "sr-hint");
        return WelcomeView.styled(new VBox(icon, text), "recent-nothing");
    }
}
