package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SourcePosition;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import java.util.List;

/// Every model with its relations, as sentences. A model's name opens its table, a relation goes to
/// the other model, and a field to its place in the text.
final class RelationsPane {
    /// Where the links lead.
    interface Leads {
        void openTable(String model);

        void showText(SourcePosition position);
    }

    private final ListView<ModelRelations> list = new ListView<>();

    RelationsPane(Leads leads) {
        list.setId("schema-relations");
        list.setAccessibleText("Models and their relations");
        list.getStyleClass().add("schema-relations");
        list.setCellFactory(shown -> new RelationsCell(leads, this::show));
        var nothing = new Label("The schema has no models that can be read.");
        nothing.getStyleClass().add("sr-hint");
        list.setPlaceholder(nothing);
    }

    ListView<ModelRelations> node() {
        return list;
    }

    void setModels(List<ModelRelations> models) {
        if (!list.getItems().equals(models)) list.getItems().setAll(models);
    }

    /// Brings that model into view.
    void show(String model) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (!list.getItems().get(i).model().equals(model)) continue;
            list.getSelectionModel().select(i);
            list.scrollTo(i);
            list.getFocusModel().focus(i);
        }
    }
}
