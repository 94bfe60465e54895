package dev.storeroom.testing;

import dev.storeroom.data.Draft;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.ui.desk.Links;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Keeps where a person would be led: `Post ["1"]`, `Comment where postId = "1"`.
public final class FakeLinks implements Links {
    private final List<String> followed = new CopyOnWriteArrayList<>();
    private Consumer<RecordKey> created = key -> {};

    public List<String> followed() {
        return List.copyOf(followed);
    }

    @Override
    public void show(RecordKey key) {
        followed.add(key.model() + " " + key.text());
    }

    @Override
    public void showSchema() {
        followed.add("the schema");
    }

    @Override
    public void open(String model) {
        followed.add("the table of " + model);
    }

    @Override
    public void show(String model, Predicate filter) {
        followed.add(model + " where " + PredicateText.print(filter));
    }

    /// Saves nothing by itself: call `saved`.
    @Override
    public void create(String model, Map<String, Value> values, Consumer<RecordKey> onSaved) {
        followed.add("new " + model + " " + values);
        created = onSaved;
    }

    @Override
    public void resume(Draft draft) {
        followed.add("what was typed into " + draft.model() + " " + draft.key());
    }

    /// As if a person had saved the record that was to be created last.
    public void saved(RecordKey key) {
        created.accept(key);
    }
}
