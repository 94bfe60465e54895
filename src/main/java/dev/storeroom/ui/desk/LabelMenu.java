package dev.storeroom.ui.desk;

import dev.storeroom.data.Labels;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;

import java.util.Optional;

/// "Show Records by": the fields that a model's records may be called by, the present one marked.
public final class LabelMenu extends Menu {
    public LabelMenu(ModelType type, LabelChoice labels) {
        super("Show Records by");
        setId("menu-label-field");
        setMnemonicParsing(false);
        Optional<Field> chosen = labels.now().chosenFor(type);
        add("usual", usual(type), chosen.isEmpty(), () -> labels.choose(type, Optional.empty()));
        for (Field field : Labels.choices(type)) {
            boolean isChosen = chosen.equals(Optional.of(field));
            add(
                    field.name(),
                    field.name(),
                    isChosen,
                    () -> labels.choose(type, Optional.of(field)));
        }
    }

    private static String usual(ModelType type) {
        return "As usual (%s)".formatted(Labels.usual(type).map(Field::name).orElse("key"));
    }

    private void add(String id, String text, boolean isChosen, Runnable choose) {
        var item = new RadioMenuItem(text);
        item.setId("menu-label-field-" + id);
        item.setMnemonicParsing(false);
        item.setSelected(isChosen);
        item.setOnAction(pressed -> choose.run());
        getItems().add(item);
    }
}
