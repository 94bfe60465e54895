package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.relation.ToOne;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class RelationColumnTest extends LinkedPosts {
    @Test
    void aLinkShowsTheNameNothingOrThatTheRecordIsMissing() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        post("Alone", Value.NULL);
        post("Lost", Value.text("11111111-2222"));
        show("Post");
        await(0, "blog", "Tea");
        assertThat(cell(0, "blog").getAccessibleText()).isEqualTo("blog, link to Tea");
        assertThat(cell(1, "blog").getText()).isEqualTo("— none —");
        assertThat(cell(2, "blog").getText()).isEqualTo("missing (11111111)");
        assertThat(cell(2, "blog").getAccessibleText())
                .contains("No Blog 11111111-2222 is here. It may come with the next sync.");
    }

    @Test
    void anotherNameOfTheRelatedRecordShowsAtOnce() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        show("Post");
        await(0, "blog", "Tea");
        open.save(tea.with("name", Value.text("Coffee")));
        await(0, "blog", "Coffee");
    }

    @Test
    void recordsAreCalledByTheFieldThatAPersonChose() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        RecordTableView view = show("Post");
        await(0, "blog", "Tea");
        ModelType blogs = schema.model("Blog");
        FxToolkit.run(
                () -> {
                    open.desk.labels().choose(blogs, Optional.of(blogs.field("id")));
                    view.relabel();
                });
        await(0, "blog", id(tea));
        assertThat(Labels.of(open.desk.workspace().remembered("labels")))
                .isEqualTo(new Labels(Map.of("Blog", "id")));
    }

    @Test
    void aPageReadsAllItsLinksAtOnce() {
        for (int i = 0; i < 200; i++) post("Post " + i, Value.text(id(blog("Blog " + i))));
        RecordTableView view = show("Post");
        await(0, "blog", "Blog 0");
        FxToolkit.run(() -> view.grid().selection().selectIndex(199));
        await(199, "blog", "Blog 199");
        assertThat(calls.get("related")).isEqualTo(calls.get("rows")).isLessThan(8);
    }

    @Test
    void aForeignKeyThatAmplifyMadeIsHidden() {
        assertThat(visible(show("Post"))).contains("blog").doesNotContain("blogPostsId");
    }

    @Test
    void aDeclaredForeignKeyIsHiddenBesideItsLinkUntilItIsWanted() {
        RecordTableView view = show("Comment");
        assertThat(visible(view)).contains("post").doesNotContain("postID");
        FxToolkit.run(
                () ->
                        view.grid().columns().stream()
                                .filter(column -> column.field().name().equals("postID"))
                                .forEach(column -> column.setVisible(true)));
        assertThat(visible(view)).contains("postID", "post");
    }

    @Test
    void aLinkIsFilteredByNameAndForNull() {
        post("Green", Value.text(id(blog("Tea"))));
        post("Black", Value.text(id(blog("Coffee"))));
        post("Alone", Value.NULL);
        RecordTableView view = show("Post");
        filter(view, "Cof");
        awaitTitles(view, "Black");
        filter(view, "null");
        awaitTitles(view, "Alone");
        filter(view, "notnull");
        awaitTitles(view, "Green", "Black");
    }

    @Test
    void aLinkIsCopiedAsItsKey() {
        ModelRecord tea = blog("Tea");
        post("Green", Value.text(id(tea)));
        RowSource source = source("Post");
        long[] rowIds = source.positions(Query.of("Post")).rowIds();
        ModelType type = schema.model("Post");
        String text =
                new TsvText(ToOne.of(schema, type))
                        .of(List.of(type.field("blog")), source.rows(rowIds), false);
        assertThat(text).isEqualTo(id(tea) + "\n");
    }

    private static List<String> visible(RecordTableView view) {
        return FxToolkit.call(
                () ->
                        RecordColumn.shownIn(view.grid().table()).stream()
                                .map(column -> column.field().name())
                                .toList());
    }

    private void filter(RecordTableView view, String text) {
        FxToolkit.run(
                () ->
                        view.viewModel()
                                .arrangement()
                                .filter(schema.model("Post").field("blog"), text));
    }

    private void awaitTitles(RecordTableView view, String... titles) {
        open.await(
                () ->
                        view.viewModel().rows().stream()
                                .flatMap(row -> row.stored().stream())
                                .map(row -> row.record().value("title"))
                                .toList()
                                .equals(Stream.of(titles).map(Value::text).toList()));
    }
}
