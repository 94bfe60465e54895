package dev.storeroom.ui.relation;

import atlantafx.base.theme.Styles;

import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.desk.Explained;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The records related to the one of the form, under the relation's name: each by its name, with
/// the ways to it and off it, and over them the ways to relate more. Its id is `related-` and the
/// relation's name.
public final class RelatedSection extends VBox {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private final RelatedViewModel viewModel;
    private final String name;
    private final Label count = new Label();
    private final Button add = button("add", "Add…");
    private final Button link = button("link", "Link…");
    private final StringProperty addHelp = new SimpleStringProperty("");
    private final StringProperty linkHelp = new SimpleStringProperty("");
    private final VBox list = new VBox();
    private final Button more = button("more", "");
    private List<Related> shown = List.of();

    public RelatedSection(RelatedViewModel viewModel) {
        this.viewModel = viewModel;
        name = viewModel.relation().name();
        build();
        viewModel.pageProperty().subscribe(this::show);
    }

    private void build() {
        setId("related-" + name);
        getStyleClass().add("related");
        list.getStyleClass().add("related-list");
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        name(add, "Create a new %s that belongs to this record".formatted(model()));
        name(link, "Choose a %s that belongs to this record from now on".formatted(model()));
        name(more, "Show more of " + name);
        add.setOnAction(event -> viewModel.add());
        link.setOnAction(event -> choose());
        more.setOnAction(event -> showMore());
        more.getStyleClass().add(Styles.FLAT);
        getChildren().addAll(head(), list, more);
    }

    private HBox head() {
        var title = new Label(name);
        title.getStyleClass().add("related-name");
        count.setId("related-count-" + name);
        count.getStyleClass().add("sr-hint");
        var all = new Button(null, new FontIcon(Feather.GRID));
        all.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        all.setId("related-all-" + name);
        name(all, "Show these in the table of " + model());
        all.setTooltip(new Tooltip(all.getAccessibleText()));
        all.setOnAction(event -> viewModel.openAll());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head =
                new HBox(
                        title,
                        count,
                        all,
                        space,
                        new Explained(add, addHelp),
                        new Explained(link, linkHelp));
        head.getStyleClass().add("related-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String model() {
        return viewModel.relation().other().name();
    }

    private Button button(String id, String words) {
        var button = new Button(words);
        button.setUserData(id);
        button.getStyleClass().add("related-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void name(Button button, String spoken) {
        if (button.getUserData() != null)
            button.setId("related-" + button.getUserData() + "-" + name);
        button.setAccessibleText(spoken);
    }

    private void show(RelatedPage page) {
        count.setText(Counted.number(page.count()));
        count.setAccessibleText(Counted.of(page.count(), model() + " record"));
        allow(add, viewModel.whyNotAdd(), addHelp);
        allow(link, viewModel.whyNotLink(), linkHelp);
        if (!page.first().equals(shown)) fill(page.first());
        int left = (int) Math.min(page.count() - page.first().size(), RelatedViewModel.STEP);
        boolean hasMore = viewModel.hasMore();
        more.setText(hasMore ? "Show %d more".formatted(left) : "Show all in the table");
        more.setVisible(left > 0);
        more.setManaged(left > 0);
    }

    private static void allow(Button button, Optional<String> whyNot, StringProperty help) {
        button.setDisable(whyNot.isPresent());
        help.set(whyNot.orElse(button.getAccessibleText()));
    }

    /// The focus stays on the record it was on, or on what took its place.
    private void fill(List<Related> now) {
        int focused = focused();
        shown = now;
        Optional<String> whyNot = viewModel.whyNotUnlink();
        List<RelatedRow> rows = new ArrayList<>();
        for (Related related : now)
            rows.add(new RelatedRow(viewModel, related, rows.size() + 1, whyNot));
        if (!rows.isEmpty()) rows.getLast().pseudoClassStateChanged(LAST, true);
        list.getChildren().setAll(rows);
        list.setVisible(!now.isEmpty());
        if (focused >= 0 && now.isEmpty()) link.requestFocus();
        else if (focused >= 0)
            ((RelatedRow) list.getChildren().get(Math.min(focused, now.size() - 1))).focusRecord();
    }

    private int focused() {
        return list.getChildren().stream().map(Node::isFocusWithin).toList().indexOf(true);
    }

    private void showMore() {
        if (viewModel.hasMore()) viewModel.showMore();
        else viewModel.openAll();
    }

    private void choose() {
        var picker =
                new RelationPicker(viewModel.picker(), chosen -> chosen.ifPresent(viewModel::link));
        picker.show(link, link::requestFocus);
    }
}
