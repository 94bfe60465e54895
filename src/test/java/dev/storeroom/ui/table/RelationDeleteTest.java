package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.ModelType;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.ui.edit.DeleteQuestion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class RelationDeleteTest {
    @TempDir private Path folder;
    private OpenDesk open;
    private RecordCommands commands;
    private ModelType blogs;

    @BeforeEach
    void open() {
        open = new OpenDesk(folder, "blog-comments");
        blogs = open.store().schema().model("Blog");
        var desk = open.desk;
        commands =
                FxToolkit.call(
                        () ->
                                new RecordCommands(
                                        RowSource.of(open.desk, blogs),
                                        desk.tasks(),
                                        desk.notices(),
                                        desk.dialogs()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aRecordAloneGoesWithoutAQuestion() {
        delete(blog("Tea"));
        assertThat(open.dialogs.asked()).isEmpty();
        assertThat(count("Blog")).isZero();
    }

    @Test
    void allOfItGoesAndOneUndoBringsAllBack() {
        ModelRecord tea = blogWithTwoPosts();
        open.dialogs.answer("Delete all of it");
        delete(tea);
        assertThat(open.dialogs.asked()).containsExactly("Delete “Tea” and what belongs to it?");
        assertThat(open.notices.told()).contains("Deleted “Tea” with 2 more");
        assertThat(count("Blog") + count("Post")).isZero();
        undo();
        assertThat(count("Blog")).isEqualTo(1);
        assertThat(count("Post")).isEqualTo(2);
    }

    @Test
    void theChildrenAreLeftIfThatIsChosen() {
        ModelRecord tea = blogWithTwoPosts();
        open.dialogs.answer("Delete only this, leave its children");
        delete(tea);
        assertThat(count("Blog")).isZero();
        assertThat(count("Post")).isEqualTo(2);
        undo();
        assertThat(count("Blog")).isEqualTo(1);
    }

    @Test
    void nothingGoesIfTheQuestionIsCancelled() {
        delete(blogWithTwoPosts());
        assertThat(open.dialogs.asked()).hasSize(1);
        assertThat(count("Blog") + count("Post")).isEqualTo(3);
    }

    @Test
    void theQuestionNamesWhatGoesModelByModel() {
        ModelRecord tea = blog("Tea");
        for (int i = 1; i <= 5; i++) post("Post " + i, tea);
        var plan = open.store().planDelete(List.of(tea.key(blogs)));
        String detail =
                new DeleteQuestion(open.store().schema(), Labels.USUAL, blogs, plan).detail();
        assertThat(detail).contains("5 Post records: “Post ").contains(" and 2 more");
    }

    private void delete(ModelRecord record) {
        FxToolkit.run(() -> commands.delete(record.key(blogs)));
        settle();
    }

    private void undo() {
        FxToolkit.run(open.notices::undo);
        settle();
    }

    private void settle() {
        open.settle();
    }

    private long count(String model) {
        return open.store().count(model, Predicate.ALL);
    }

    private ModelRecord blogWithTwoPosts() {
        ModelRecord tea = blog("Tea");
        post("Green", tea);
        post("Black", tea);
        return tea;
    }

    private ModelRecord blog(String name) {
        return open.save(new ModelRecord("Blog", Map.of("name", Value.text(name))));
    }

    private void post(String title, ModelRecord blog) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("title", Value.text(title));
        values.put("status", Value.text("DRAFT"));
        values.put("blogPostsId", blog.value("id"));
        open.save(new ModelRecord("Post", values));
    }
}
