package dev.storeroom.ui.shell;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.ui.codegen.GenerateModelsDialog;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.ui.navigator.NavigatorView;
import dev.storeroom.ui.navigator.NavigatorViewModel;
import dev.storeroom.ui.sync.SyncPanelPage;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.workspace.Workspace;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The main window: menus and toolbar above, navigator, tabs and side panel between, status below.
final class ShellView extends BorderPane implements ShellActions.Window, WindowRegions.Sides {
    /// What the window asks of the application around it.
    interface Host {
        void exit();

        /// The file that the log goes to.
        Path log();

        /// Opens a folder in the desktop's file manager.
        void reveal(Path folder);

        /// What About says.
        String about();
    }

    private final ShellViewModel viewModel;
    private final Host host;
    private final Tabs tabs;
    private final Visits visits;
    private final Actions actions;
    private final Panes panes;
    private final StatusBarView status;
    private final WindowRegions regions;
    private final Subscriptions ofProject = new Subscriptions();
    private final ToolBarView toolBar;
    private @Nullable NavigatorView navigator;
    private @Nullable SidePanel sidePanel;
    private @Nullable SideRail rail;

    ShellView(ShellViewModel viewModel, AppTheme theme, Host host) {
        this.viewModel = viewModel;
        this.host = host;
        var backend =
                new BackendCommands(viewModel, () -> getScene().getWindow(), this::showBackend);
        var contents = new TabContents(viewModel, this::actions, host::reveal, backend);
        tabs = new Tabs(contents::of);
        visits = new Visits(tabs);
        var data =
                new DataCommands(
                        viewModel,
                        () -> getScene().getWindow(),
                        () -> openPanel(SyncPanelPage.OUTBOX));
        actions =
                ShellActions.of(
                        viewModel, tabs, visits, data, backend, theme.choiceProperty(), this);
        panes = new Panes(tabs.pane(), viewModel.panes(), this::enterContent);
        status = new StatusBarView(viewModel.status(), viewModel.tasks(), this::openPanel, backend);
        toolBar = new ToolBarView(actions);
        regions = new WindowRegions(this, toolBar, tabs, this, status);
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
        setCenter(panes);
        setBottom(status);
        // At once, unless a schema is on its way: that fills the window instead.
        viewModel.tasks().whenIdle(this::welcome);
    }

    private void bind() {
        viewModel.leadBy(new TabLinks(tabs, visits));
        viewModel.closing().keepLayout(this::layoutNow);
        viewModel.closing().askBefore(tabs::mayCloseProject);
        viewModel.projectProperty().addListener((value, old, now) -> projectChanged(now));
        tabs.front().subscribe(this::frontChanged);
        SchemaDrop.onto(this, viewModel::open);
        actions.takeKeysFirst(this, "go-next-tab");
        actions.takeKeysFirst(this, "go-previous-tab");
        viewModel.recent().refresh();
    }

    /// Shows where to start, if nothing else is open.
    private void welcome() {
        if (tabs.places().isEmpty()) tabs.show(new Place.Welcome());
    }

    private void projectChanged(@Nullable Project project) {
        ofProject.close();
        tabs.closeProject();
        visits.clear();
        navigator = null;
        sidePanel = null;
        rail = null;
        status.showSize("");
        status.showCounts(Map.of());
        status.showReadOnly(project != null && project.isReadOnly());
        if (project == null) {
            panes.surround(null);
        } else {
            panes.surround(sidesOf(project));
            follow(project);
            restore(project);
        }
    }

    private Panes.Sides sidesOf(Project project) {
        Workspace workspace = project.desk().workspace();
        var listed =
                new NavigatorViewModel(
                        workspace.schema(),
                        workspace.problems(),
                        project.counts().countsProperty());
        var models = new NavigatorView(listed, new Openings(), project.desk().labels());
        Runnable showStorage = () -> tabs.show(new Place.Storage());
        var panel = new SidePanel(project.desk(), project.desk().links()::show, showStorage);
        var folded = new SideRail(this::openPanel);
        ofProject.add(models::close);
        ofProject.add(panel::close);
        navigator = models;
        sidePanel = panel;
        rail = folded;
        return new Panes.Sides(models, panel.root(), folded);
    }

    private void follow(Project project) {
        Workspace workspace = project.desk().workspace();
        var size = new DatabaseSize(workspace, viewModel.tasks(), status::showSize);
        ofProject.listen(
                project.counts().countsProperty(),
                (value, old, counts) -> {
                    status.showCounts(counts);
                    if (rail != null) rail.showCounts(counts);
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
        panes.divide(kept.dividers());
        enterContent();
    }

    private void enterContent() {
        regions.enterContent();
    }

    private static boolean exists(Place place, Project project) {
        return !(place instanceof Place.Model(String name))
                || project.desk().workspace().schema().findModel(name).isPresent();
    }

    private Layout layoutNow() {
        return new Layout(tabs.places(), tabs.frontPlace(), panes.dividers());
    }

    private void frontChanged(@Nullable Tab tab) {
        viewModel.status().timing("");
        if (navigator != null && tabs.frontPlace().orElse(null) instanceof Place.Model(String name))
            navigator.select(name);
    }

    private void showBackend() {
        tabs.enter(new Place.Backend()).focus();
    }

    private void openPanel(SyncPanelPage page) {
        viewModel.panes().sidePanelProperty().set(true);
        if (sidePanel != null) sidePanel.show(page);
    }

    @Override
    public void nextRegion(int by) {
        regions.step(by);
    }

    @Override
    public void generateModels() {
        Project open = viewModel.projectProperty().get();
        if (open != null)
            new GenerateModelsDialog(open.desk(), host::reveal).show(getScene().getWindow());
    }

    @Override
    public void showAbout() {
        viewModel.dialogs().tell("Storeroom", host.about());
    }

    @Override
    public void showLog() {
        Path folder = host.log().toAbsolutePath().getParent();
        if (folder != null) host.reveal(folder);
        viewModel.status().done("The log file is " + host.log());
    }

    @Override
    public void exit() {
        host.exit();
    }

    @Override
    public Optional<Node> navigator() {
        return Optional.<Node>ofNullable(navigator).filter(shown -> shown.getScene() != null);
    }

    @Override
    public boolean enterNavigator() {
        if (navigator == null || navigator().isEmpty()) return false;
        navigator.focusTree();
        return true;
    }

    @Override
    public Optional<Node> panel() {
        if (sidePanel == null || rail == null) return Optional.empty();
        boolean isShown = viewModel.panes().sidePanelProperty().get();
        return Optional.of(isShown ? sidePanel.root() : rail);
    }

    /// Opens in tabs what is chosen in the navigator.
    private final class Openings implements NavigatorView.Opener {
        @Override
        public void openModel(String name) {
            tabs.show(new Place.Model(name));
        }

        @Override
        public void openSchema(SourcePosition position) {
            SchemaTab.show(tabs, position);
        }
    }
}
