package dev.storeroom.ui.backend;

import atlantafx.base.theme.Styles;

import dev.storeroom.backend.traffic.Activity;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.desk.EmptyState;
import dev.storeroom.workspace.LocalBackend;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The Local Backend tab: where it is, what it does, and what was asked of it last.
public final class BackendView {
    private final BackendViewModel viewModel;
    private final Runnable start;
    private final StackPane root = new StackPane();
    private final EndpointCard card;
    private final FlowPane figures = new FlowPane();
    private final SidePart side = new SidePart();
    private final VBox serving = new VBox();
    private final StackPane idle = new StackPane();

    /// @param start asks how to start a backend
    public BackendView(BackendViewModel viewModel, Runnable start) {
        this.viewModel = viewModel;
        this.start = start;
        card = new EndpointCard(viewModel.control());
        build();
        viewModel.control().stateProperty().subscribe(this::show);
        viewModel.activityProperty().subscribe(this::show);
    }

    public Parent root() {
        return root;
    }

    /// Puts the focus on the first thing that can be done.
    public void focus() {
        if (serving.isVisible()) card.focus();
        else
            idle.lookupAll(".button").stream()
                    .findFirst()
                    .ifPresentOrElse(Node::requestFocus, root::requestFocus);
    }

    private void build() {
        root.setId("backend");
        figures.setId("backend-figures");
        figures.getStyleClass().add("backend-figures");
        var title = new Label("Local backend");
        title.getStyleClass().add("sr-title");
        var table = new RequestTable(viewModel);
        VBox.setVgrow(table, Priority.ALWAYS);
        var requests = new VBox(requestsHead(), table);
        requests.getStyleClass().add("backend-part");
        HBox.setHgrow(requests, Priority.ALWAYS);
        var below = new HBox(requests, side);
        below.getStyleClass().add("backend-below");
        VBox.setVgrow(below, Priority.ALWAYS);
        serving.getStyleClass().add("backend-content");
        serving.getChildren().addAll(title, card, figures, below);
        root.getChildren().addAll(serving, idle);
    }

    private HBox requestsHead() {
        var heading = new Label("Requests");
        heading.getStyleClass().add("sr-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var errors = toggle("backend-errors-only", "Errors only", Feather.ALERT_TRIANGLE);
        errors.selectedProperty().bindBidirectional(viewModel.errorsOnlyProperty());
        var pause = toggle("backend-pause", "Pause", Feather.PAUSE);
        pause.selectedProperty().bindBidirectional(viewModel.pausedProperty());
        var head = new HBox(heading, space, errors, pause);
        head.getStyleClass().add("backend-requests-head");
        return head;
    }

    private static ToggleButton toggle(String id, String text, Feather icon) {
        var toggle = new ToggleButton(text, new FontIcon(icon));
        toggle.setId(id);
        toggle.getStyleClass().add(Styles.SMALL);
        return toggle;
    }

    private void show(BackendState state) {
        boolean isEntered = root.isFocusWithin(); // what has the focus may be about to go
        boolean isServing = state instanceof BackendState.Running;
        serving.setVisible(isServing);
        idle.setVisible(!isServing);
        switch (state) {
            case BackendState.Running(LocalBackend backend, BackendStart chosen) ->
                    card.show(backend, chosen);
            case BackendState.Stopped() ->
                    say(
                            "No backend is running",
                            "A local backend serves this schema as AWS AppSync does, with conflict"
                                    + " detection: apps of yours can sync with it, with no account.",
                            true);
            case BackendState.Failed(String sentence) ->
                    say("The backend is not running", sentence, true);
            case BackendState.Starting() -> say("Starting…", "", false);
            case BackendState.Stopping() ->
                    say("Stopping…", "What has been begun is finished first.", false);
        }
        if (isEntered) focus();
    }

    private void say(String headline, String sentence, boolean canStart) {
        var empty = new EmptyState("backend-idle", Feather.SERVER, headline, sentence);
        if (canStart) {
            var button = new Button("Start…");
            button.setId("backend-start");
            button.getStyleClass().add(Styles.ACCENT);
            button.setOnAction(pressed -> start.run());
            empty.getChildren().add(button);
        }
        idle.getChildren().setAll(empty);
    }

    private void show(Activity activity) {
        figures.getChildren()
                .setAll(
                        figure("requests", "Requests", activity.requests()),
                        figure("errors", "Errors", activity.errors()),
                        figure("clients", "Clients", activity.clients().size()),
                        figure("subscriptions", "Subscriptions", activity.subscriptions()),
                        figure("messages", "Messages sent", activity.messages()));
        side.show(activity);
    }

    private static VBox figure(String id, String name, long value) {
        var caption = new Label(name);
        caption.getStyleClass().add("sr-caption");
        var number = new Label(Counted.number(value));
        number.setId("backend-count-" + id);
        number.getStyleClass().addAll("sr-strong", "backend-number");
        var figure = new VBox(caption, number);
        figure.getStyleClass().add("backend-figure");
        return figure;
    }
}
