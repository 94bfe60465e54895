package dev.storeroom.ui.welcome;

import dev.storeroom.workspace.SampleSchema;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first tab.
public final class WelcomeView extends ScrollPane {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final WelcomeViewModel viewModel;
    private final Node open;
    private final RecentList recent;
    private final VBox dropZone = new VBox();

    public WelcomeView(WelcomeViewModel viewModel) {
        this.viewModel = viewModel;
        open = openTile();
        recent = new RecentList(viewModel);
        build();
        bind();
    }

    /// Puts the focus on the first way to start.
    public void focus() {
        open.requestFocus();
    }

    private void build() {
        setId("welcome");
        setFitToWidth(true);
        getStyleClass().addAll("welcome", "edge-to-edge");
        var start = new VBox(caption("Start"), open, sampleTile(), templateTile(), dropZone());
        start.getStyleClass().add("welcome-column");
        var columns = new HBox(start, recent);
        columns.getStyleClass().add("welcome-columns");
        HBox.setHgrow(start, Priority.ALWAYS);
        HBox.setHgrow(recent, Priority.ALWAYS);
        var page = new VBox(header(), columns, new GuideView(viewModel.guide()));
        page.getStyleClass().add("welcome-page");
        var centre = new StackPane(page);
        centre.getStyleClass().add("welcome-centre");
        setContent(centre);
    }

    private void bind() {
        // The window takes what is dropped, wherever that is; here the way is shown.
        setOnDragOver(this::showDrop);
        setOnDragExited(left -> dropZone.pseudoClassStateChanged(DROPPING, false));
    }

    private static Node header() {
        var title = styled(new Label("Storeroom"), "sr-title");
        var promise =
                styled(
                        new Label(
                                "Browse and edit the data of your Amplify DataStore schema."
                                        + " Offline first, no account needed."),
                        "welcome-promise");
        promise.setWrapText(true);
        var words = new VBox(title, promise);
        words.getStyleClass().add("welcome-words");
        var header = new HBox(words);
        header.getStyleClass().add("welcome-header");
        var icon = WelcomeView.class.getResourceAsStream("../theme/icons/storeroom-128.png");
        if (icon != null) header.getChildren().addFirst(picture(new Image(icon)));
        return header;
    }

    private static ImageView picture(Image image) {
        var picture = new ImageView(image);
        picture.setFitHeight(56);
        picture.setFitWidth(56);
        picture.setSmooth(true);
        return picture;
    }

    private Node openTile() {
        return new StartButton(
                "welcome-open",
                Feather.FOLDER,
                "Open schema…",
                "A schema.graphql file or an Amplify project",
                viewModel.commands()::chooseSchema);
    }

    private Node sampleTile() {
        return new StartButton(
                "welcome-sample",
                Feather.BOOK_OPEN,
                "Try the Blog sample",
                "One Post model, as in the getting-started guide",
                () -> viewModel.commands().openSample(SampleSchema.BLOG));
    }

    private Node templateTile() {
        return new StartButton(
                "welcome-template",
                Feather.FILE_PLUS,
                "New schema from template…",
                "Name a model and get a schema to edit",
                viewModel.commands()::createFromTemplate);
    }

    private Node dropZone() {
        dropZone.setId("welcome-drop");
        dropZone.getStyleClass().add("welcome-drop");
        dropZone.getChildren()
                .addAll(
                        icon(Feather.DOWNLOAD),
                        styled(new Label("or drop a schema here"), "sr-hint"));
        return dropZone;
    }

    private void showDrop(DragEvent event) {
        dropZone.pseudoClassStateChanged(DROPPING, event.getDragboard().hasFiles());
    }

    static Label caption(String text) {
        return styled(new Label(text), "sr-heading");
    }

    static FontIcon icon(Ikon ikon) {
        return new FontIcon(ikon);
    }

    static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
