package dev.storeroom.ui.schemaview;

import atlantafx.base.theme.Styles;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the text: which file, text or relations, how the schema stands, and what to do with it.
final class SchemaHeader extends HBox {
    private final SchemaViewModel viewModel;
    private final ComboBox<EditedFile> files = new ComboBox<>();
    private final ToggleButton text = new ToggleButton("Text");
    private final ToggleButton relations = new ToggleButton("Relations");
    private final Label unsaved = new Label("Not saved", new FontIcon(Feather.EDIT_2));
    private final Label summary = new Label();
    private final ToggleButton edit = new ToggleButton("Edit", new FontIcon(Feather.EDIT_3));
    private final Button save = new Button(null, new FontIcon(Feather.SAVE));
    private final Button saveAndReload = new Button("Save and Reload");
    private final BooleanProperty showsRelations = new SimpleBooleanProperty();

    /// @param onEdit runs when a person begins to edit
    SchemaHeader(SchemaViewModel viewModel, Runnable onEdit) {
        this.viewModel = viewModel;
        edit.setOnAction(
                pressed -> {
                    if (edit.isSelected()) onEdit.run();
                });
        build();
        bind();
    }

    /// Whether the relations are shown instead of the text.
    BooleanProperty showsRelationsProperty() {
        return showsRelations;
    }

    private void build() {
        getStyleClass().add("schema-header");
        var name = new Label(viewModel.files().getFirst().shortName());
        name.setTooltip(new Tooltip(viewModel.files().getFirst().name()));
        name.getStyleClass().add("sr-heading");
        buildFiles();
        buildViews();
        buildEditing();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        viewModel.files().size() > 1 ? files : name,
                        new HBox(text, relations),
                        gap,
                        unsaved,
                        summary,
                        edit,
                        save,
                        saveAndReload);
        getChildren().stream()
                .filter(node -> node != name && node != gap)
                .map(Region.class::cast)
                .forEach(node -> node.setMinWidth(USE_PREF_SIZE));
    }

    private void buildFiles() {
        files.setId("schema-files");
        files.setAccessibleText("File of the schema");
        files.getItems().setAll(viewModel.files());
        files.setCellFactory(list -> new FileCell(viewModel.unsavedProperty()));
        files.setButtonCell(new FileCell(viewModel.unsavedProperty()));
    }

    private void buildViews() {
        text.setId("schema-show-text");
        text.getStyleClass().add(Styles.LEFT_PILL);
        relations.setId("schema-show-relations");
        relations.getStyleClass().add(Styles.RIGHT_PILL);
        var views = new ToggleGroup();
        views.getToggles().addAll(text, relations);
        views.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) views.selectToggle(before);
                        });
    }

    private void buildEditing() {
        unsaved.setId("schema-unsaved");
        unsaved.getStyleClass().add("schema-unsaved");
        summary.setId("schema-summary");
        showWhile(summary, viewModel.editingProperty().not());
        edit.setId("schema-edit");
        edit.setAccessibleHelp("Lets you change the text");
        save.setId("schema-save");
        save.setAccessibleText("Save");
        save.getStyleClass().add(Styles.BUTTON_ICON);
        save.setTooltip(new Tooltip("Save (writes the text onto the disk)"));
        saveAndReload.setId("schema-save-reload");
        saveAndReload.getStyleClass().add(Styles.ACCENT);
        saveAndReload.setTooltip(
                new Tooltip("Writes the text onto the disk, and shows tables and forms by it"));
    }

    private void bind() {
        files.valueProperty().bindBidirectional(viewModel.shownProperty());
        text.setOnAction(pressed -> showsRelations.set(!text.isSelected()));
        relations.setOnAction(pressed -> showsRelations.set(relations.isSelected()));
        showsRelations.subscribe(
                shows -> {
                    relations.setSelected(shows);
                    text.setSelected(!shows);
                });
        viewModel.pictureProperty().subscribe(this::summarize);
        showWhile(unsaved, viewModel.dirtyProperty());
        edit.selectedProperty().bindBidirectional(viewModel.editingProperty());
        edit.disableProperty().bind(viewModel.editableProperty().not());
        showWhile(save, viewModel.editingProperty());
        save.disableProperty().bind(viewModel.dirtyProperty().not());
        save.setOnAction(pressed -> viewModel.save());
        showWhile(saveAndReload, viewModel.editingProperty());
        saveAndReload.setOnAction(pressed -> viewModel.saveAndReload());
    }

    private static void showWhile(Region node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void summarize(SchemaPicture picture) {
        summary.setText(picture.summary());
        var icon = new FontIcon(picture.isSound() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE);
        icon.getStyleClass()
                .add(
                        picture.isSound()
                                ? "sr-done"
                                : picture.hasErrors() ? "sr-failed" : "sr-conflict");
        summary.setGraphic(icon);
    }
}
