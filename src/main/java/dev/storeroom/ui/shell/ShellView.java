package dev.storeroom.ui.shell;

import dev.storeroom.data.RecordKey;
import dev.storeroom.schema.SourcePosition;
import dev.storeroom.ui.desk.TabContent;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.ui.navigator.NavigatorView;
import dev.storeroom.ui.navigator.NavigatorViewModel;
import dev.storeroom.ui.record.RecordTab;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.workspace.Workspace;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/// The main window: menus and toolbar above, navigator, tabs and side panel between, status below.
final class ShellView extends BorderPane implements ShellActions.Window {
    /// Narrower than this, the side panel leaves its room to the table.
    private static final double WIDE_ENOUGH_FOR_PANEL = 1100;

    private static final double NAVIGATOR_WIDTH = 220;
    private static final double PANEL_WIDTH = 320;

    /// What the window asks of the application around it.
    interface Host {
        void exit();

        void showLog();

        /// Opens a folder in the desktop's file manager.
        void reveal(Path folder);

        /// What About says.
        String about();
    }

    private final ShellViewModel viewModel;
    private final Host host;
    private final Tabs tabs;
    private final Actions actions;
    private final SplitPane panes = new SplitPane();
    private final StatusBarView status;
    private final Regions regions;
    private final Subscriptions ofProject = new Subscriptions();
    private final ToolBarView toolBar;
    private @Nullable NavigatorView navigator;
    private @Nullable SidePanel sidePanel;
    private boolean isPanelFolded;

    ShellView(ShellViewModel viewModel, AppTheme theme, Host host) {
        this.viewModel = viewModel;
        this.host = host;
        var contents = new TabContents(viewModel, this::actions, host::reveal);
        tabs = new Tabs(contents::of);
        var data = new DataCommands(viewModel, () -> getScene().getWindow(), this::showOutbox);
        actions = ShellActions.of(viewModel, tabs, data, theme.choiceProperty(), this);
        status = new StatusBarView(viewModel.status(), viewModel.tasks());
        toolBar = new ToolBarView(actions);
        regions = regions();
        new GuideProgress(viewModel, tabs);
        build();
        bind();
    }

    Actions actions() {
        return actions;
    }

    Tabs tabs() {
        return tabs;
    }

    private void build() {
        setId("shell");
        var top = new VBox(new Menus(actions, viewModel).bar(), toolBar);
        setTop(top);
        panes.setId("panes");
        panes.getItems().add(tabs.pane());
        setCenter(panes);
        setBottom(status);
        tabs.show(new Place.Welcome());
    }

    private void bind() {
        viewModel.layoutOnClose(this::layoutNow);
        viewModel.projectProperty().addListener((value, old, now) -> projectChanged(now));
        viewModel.navigatorShownProperty().subscribe(this::arrange);
        viewModel.sidePanelShownProperty().subscribe(this::arrange);
        widthProperty().map(width -> isWide()).subscribe(this::foldPanel);
        tabs.front().subscribe(this::frontChanged);
        setOnDragOver(this::offerDrop);
        setOnDragDropped(this::drop);
    }

    private void projectChanged(@Nullable Project project) {
        ofProject.close();
        tabs.closeProject();
        navigator = null;
        sidePanel = null;
        status.showSize("");
        status.showCounts(java.util.Map.of());
        if (project != null) show(project);
        arrange();
        if (project != null) restore(project);
    }

    private void show(Project project) {
        Workspace workspace = project.desk().workspace();
        var listed =
                new NavigatorViewModel(
                        workspace.schema(),
                        workspace.problems(),
                        project.counts().countsProperty());
        navigator = new NavigatorView(listed, new Openings());
        ofProject.add(navigator::close);
        sidePanel =
                new SidePanel(
                        project.desk(), this::showRecord, () -> tabs.show(new Place.Storage()));
        ofProject.add(sidePanel::close);
        var size = new DatabaseSize(workspace, viewModel.tasks(), status::showSize);
        ofProject.listen(
                project.counts().countsProperty(),
                (value, old, counts) -> {
                    status.showCounts(counts);
                    size.measure();
                });
    }

    /// Opens what was open when this schema was last closed, or its first model.
    private void restore(Project project) {
        Layout kept = Layout.of(project.desk().workspace().remembered(Layout.NAME));
        kept.places().stream().filter(place -> exists(place, project)).forEach(tabs::show);
        kept.front().filter(place -> exists(place, project)).ifPresent(tabs::show);
        if (tabs.places().stream().noneMatch(Place::needsProject))
            project.desk().workspace().schema().models().stream()
                    .findFirst()
                    .ifPresent(model -> tabs.show(new Place.Model(model.name())));
        if (kept.dividers().size() == panes.getDividers().size())
            panes.setDividerPositions(
                    kept.dividers().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static boolean exists(Place place, Project project) {
        return !(place instanceof Place.Model(String name))
                || project.desk().workspace().schema().findModel(name).isPresent();
    }

    private Layout layoutNow() {
        double[] dividers = panes.getDividerPositions();
        return new Layout(
                tabs.places(),
                tabs.frontPlace(),
                java.util.Arrays.stream(dividers).boxed().toList());
    }

    /// A window that gets narrow folds the panel away, and brings it back when it gets wide. In
    /// between, the person decides.
    private void foldPanel(boolean isWide) {
        var shown = viewModel.sidePanelShownProperty();
        if (!isWide && shown.get()) {
            isPanelFolded = true;
            shown.set(false);
        } else if (isWide && isPanelFolded) {
            isPanelFolded = false;
            shown.set(true);
        }
    }

    private boolean isWide() {
        return getWidth() == 0 || getWidth() >= WIDE_ENOUGH_FOR_PANEL;
    }

    private void arrange() {
        boolean showsNavigator = navigator != null && viewModel.navigatorShownProperty().get();
        boolean showsPanel = sidePanel != null && viewModel.sidePanelShownProperty().get();
        var items = new java.util.ArrayList<Node>();
        if (showsNavigator) items.add(navigator);
        items.add(tabs.pane());
        if (showsPanel) items.add(panelNode());
        if (panes.getItems().equals(items)) return;
        panes.getItems().setAll(items);
        double width = getWidth() == 0 ? 1280 : getWidth();
        int divider = 0;
        if (showsNavigator) panes.setDividerPosition(divider++, NAVIGATOR_WIDTH / width);
        if (showsPanel) panes.setDividerPosition(divider, 1 - PANEL_WIDTH / width);
    }

    private void frontChanged(javafx.scene.control.@Nullable Tab tab) {
        viewModel.status().timing("");
        if (navigator != null && tabs.frontPlace().orElse(null) instanceof Place.Model(String name))
            navigator.select(name);
    }

    private void showRecord(RecordKey key) {
        var place = new Place.Model(key.model());
        tabs.show(place);
        tabs.content(place).ifPresent(content -> reveal(content, key));
    }

    private static void reveal(TabContent content, RecordKey key) {
        if (content instanceof RecordTab tab) tab.reveal(key);
    }

    private void showOutbox() {
        viewModel.sidePanelShownProperty().set(true);
        if (sidePanel != null) sidePanel.showOutbox();
    }

    @Override
    public void nextRegion(int by) {
        regions.step(by, getScene().getFocusOwner());
    }

    @Override
    public void showAbout() {
        viewModel.dialogs().tell("Storeroom", host.about());
    }

    @Override
    public void showLog() {
        host.showLog();
    }

    @Override
    public void exit() {
        host.exit();
    }

    private Regions regions() {
        return new Regions(
                List.of(
                        new Regions.Region(
                                () -> toolBar, () -> toolBar.lookup(".button").requestFocus()),
                        new Regions.Region(this::navigatorNode, this::focusNavigator),
                        new Regions.Region(
                                tabs::pane,
                                () -> tabs.frontContent().ifPresent(content -> content.focus())),
                        new Regions.Region(this::panelNode, this::focusPanel)));
    }

    private Node navigatorNode() {
        return navigator == null ? new VBox() : navigator;
    }

    private void focusNavigator() {
        if (navigator != null) navigator.focusTree();
    }

    private Node panelNode() {
        return sidePanel == null ? new VBox() : sidePanel.root();
    }

    private void focusPanel() {
        if (sidePanel != null) sidePanel.focus();
    }

    private void offerDrop(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        if (!files.isEmpty()) viewModel.open(files.getFirst().toPath());
    }

    /// Opens in tabs what is chosen in the navigator.
    private final class Openings implements NavigatorView.Opener {
        @Override
        public void openModel(String name) {
            tabs.show(new Place.Model(name));
        }

        @Override
        public void openSchema(SourcePosition position) {
            tabs.show(new Place.SchemaText());
            tabs.content(new Place.SchemaText())
                    .filter(SchemaTab.class::isInstance)
                    .map(SchemaTab.class::cast)
                    .ifPresent(tab -> tab.show(position));
        }
    }
}
