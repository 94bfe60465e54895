package dev.storeroom.ui.inspector;

import dev.storeroom.data.Snapshot;
import dev.storeroom.datastore.StorageReport;
import dev.storeroom.ui.desk.ByteSize;
import dev.storeroom.ui.desk.Counted;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// The storage inspector: the database file, what each model takes of it, and the snapshots.
public final class StorageInspectorView {
    private final StorageInspectorViewModel viewModel;
    private final ScrollPane root = new ScrollPane();
    private final FileCard file;
    private final FlowPane figures = new FlowPane();
    private final ModelBars models = new ModelBars();
    private final VBox snapshots = new VBox();

    public StorageInspectorView(StorageInspectorViewModel viewModel) {
        this.viewModel = viewModel;
        file = new FileCard(viewModel);
        build();
        viewModel.pictureProperty().subscribe(this::show);
    }

    public Parent root() {
        return root;
    }

    /// Puts the focus on the first thing that can be done.
    public void focus() {
        file.focus();
    }

    private void build() {
        root.setId("storage-inspector");
        root.setFitToWidth(true);
        root.getStyleClass().add("storage-scroll");
        figures.setId("storage-figures");
        figures.getStyleClass().add("storage-figures");
        snapshots.setId("storage-snapshots");
        snapshots.getStyleClass().add("storage-snapshots");
        var title = new Label("Storage");
        title.getStyleClass().add("sr-title");
        var content =
                new VBox(
                        title,
                        file,
                        figures,
                        heading("Models"),
                        models,
                        heading("Snapshots"),
                        snapshots);
        content.getStyleClass().add("storage-content");
        content.setMaxWidth(960);
        var centre = new HBox(content);
        HBox.setHgrow(content, Priority.ALWAYS);
        root.setContent(centre);
    }

    private void show(@Nullable StoragePicture picture) {
        if (picture == null) return;
        file.show(picture.report());
        showFigures(picture.report());
        models.show(picture.models());
        snapshots.getChildren().clear();
        for (Snapshot snapshot : picture.snapshots()) {
            snapshots.getChildren().add(new SnapshotRow(snapshot, viewModel));
        }
        if (picture.snapshots().isEmpty()) snapshots.getChildren().add(noSnapshots());
    }

    private void showFigures(StorageReport report) {
        figures.getChildren()
                .setAll(
                        figure("Database", ByteSize.text(report.fileBytes())),
                        figure("Write-ahead log", ByteSize.text(report.walBytes())),
                        figure("Free pages", freePages(report)),
                        figure("Commits", Counted.number(report.commits())),
                        figure("Outbox", Counted.of(report.outboxEntries(), "change")),
                        figure("Drafts", Counted.number(report.drafts())),
                        figure("SQLite", report.sqliteVersion()));
    }

    private static String freePages(StorageReport report) {
        return "%s of %s"
                .formatted(Counted.number(report.freePages()), Counted.number(report.pages()));
    }

    private static VBox figure(String name, String value) {
        var caption = new Label(name);
        caption.getStyleClass().add("sr-caption");
        var number = new Label(value);
        number.getStyleClass().addAll("sr-strong", "storage-number");
        var figure = new VBox(caption, number);
        figure.getStyleClass().add("storage-figure");
        return figure;
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("sr-heading", "storage-heading");
        return label;
    }

    private static Label noSnapshots() {
        var label =
                new Label(
                        "None yet. Clearing or restoring data first sets what is there aside, and"
                                + " lists it here.");
        label.setWrapText(true);
        label.getStyleClass().add("sr-hint");
        return label;
    }
}
