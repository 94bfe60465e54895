package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.desk.TabContent;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The tabs in the middle, at most one for each place.
final class Tabs {
    private final TabPane pane = new TabPane();
    private final Function<Place, TabContent> maker;

    /// @param maker builds what a place shows, when it is first shown
    Tabs(Function<Place, TabContent> maker) {
        this.maker = maker;
        pane.setId("tabs");
        pane.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
    }

    TabPane pane() {
        return pane;
    }

    /// Brings the place to the front, opening it if it is not open yet.
    void show(Place place) {
        Tab tab = find(place).orElseGet(() -> add(place));
        pane.getSelectionModel().select(tab);
    }

    /// Brings the place to the front, ready to take the focus: what has just been opened takes none
    /// before its first layout.
    TabContent enter(Place place) {
        show(place);
        pane.applyCss();
        pane.layout();
        return contentOf(front().getValue());
    }

    /// What a place shows; empty if it is not open.
    Optional<TabContent> content(Place place) {
        return find(place).map(Tabs::contentOf);
    }

    /// What is in front, as it changes; null's place if there is no tab.
    ObservableValue<Tab> front() {
        return pane.getSelectionModel().selectedItemProperty();
    }

    /// Follows whether there is another tab to go to.
    ObservableValue<Boolean> hasSeveral() {
        return Bindings.size(pane.getTabs()).greaterThan(1);
    }

    Optional<Place> frontPlace() {
        return Optional.ofNullable(front().getValue()).map(Tabs::placeOf);
    }

    Optional<TabContent> frontContent() {
        return Optional.ofNullable(front().getValue()).map(Tabs::contentOf);
    }

    /// Follows whether the tab in front can do that now.
    ObservableValue<Boolean> canRun(TabCommand command) {
        return front().flatMap(tab -> contentOf(tab).canRun(command))
                .map(Boolean.class::cast)
                .orElse(false);
    }

    void run(TabCommand command) {
        frontContent().ifPresent(content -> content.run(command));
    }

    List<Place> places() {
        return pane.getTabs().stream().map(Tabs::placeOf).toList();
    }

    void closeFront() {
        Tab tab = front().getValue();
        if (tab != null && contentOf(tab).mayClose()) close(tab);
    }

    /// Asks what has to be asked before the schema closes; false if the person would rather stay.
    boolean mayCloseProject() {
        return pane.getTabs().stream().filter(tab -> placeOf(tab).needsProject()).toList().stream()
                .allMatch(tab -> contentOf(tab).mayClose());
    }

    /// Closes every tab of the schema that is about to close.
    void closeProject() {
        pane.getTabs().stream()
                .filter(tab -> placeOf(tab).needsProject())
                .toList()
                .forEach(this::close);
    }

    void step(int by) {
        int count = pane.getTabs().size();
        if (count == 0) return;
        int index = pane.getSelectionModel().getSelectedIndex();
        pane.getSelectionModel().select(Math.floorMod(index + by, count));
    }

    private void close(Tab tab) {
        pane.getTabs().remove(tab);
        contentOf(tab).close();
    }

    private Tab add(Place place) {
        TabContent content = maker.apply(place);
        var tab = new Tab(title(place), content.root());
        tab.setId("tab-" + place.text().replace(':', '-'));
        tab.setGraphic(new FontIcon(icon(place)));
        tab.setUserData(new Open(place, content));
        tab.setOnCloseRequest(
                request -> {
                    if (!content.mayClose()) request.consume();
                });
        tab.setOnClosed(closed -> content.close());
        pane.getTabs().add(tab);
        return tab;
    }

    private Optional<Tab> find(Place place) {
        return pane.getTabs().stream().filter(tab -> placeOf(tab).equals(place)).findFirst();
    }

    private record Open(Place place, TabContent content) {}

    private static Place placeOf(Tab tab) {
        return ((Open) tab.getUserData()).place();
    }

    private static TabContent contentOf(Tab tab) {
        return ((Open) tab.getUserData()).content();
    }

    private static String title(Place place) {
        return switch (place) {
            case Place.Welcome() -> "Welcome";
            case Place.Model(String name) -> name;
            case Place.SchemaText() -> "Schema";
            case Place.Storage() -> "Storage";
            case Place.Backend() -> "Local backend";
            case Place.Shortcuts() -> "Keyboard shortcuts";
            case Place.FilterLanguage() -> "Filter language";
        };
    }

    private static Ikon icon(Place place) {
        return switch (place) {
            case Place.Welcome() -> Feather.HOME;
            case Place.Model _ -> Feather.DATABASE;
            case Place.SchemaText() -> Feather.FILE_TEXT;
            case Place.Storage() -> Feather.HARD_DRIVE;
            case Place.Backend() -> Feather.SERVER;
            case Place.Shortcuts() -> Feather.COMMAND;
            case Place.FilterLanguage() -> Feather.FILTER;
        };
    }
}
