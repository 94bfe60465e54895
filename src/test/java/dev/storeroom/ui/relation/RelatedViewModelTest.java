package dev.storeroom.ui.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is related to a record through foreign keys of others, over a real store.
class RelatedViewModelTest {
    @TempDir private Path folder;
    private OpenDesk open;
    private RelatedViewModel related;

    @AfterEach
    void close() {
        FxToolkit.run(related::close);
        open.close();
    }

    @Test
    void childrenAreListedByNameAPageAtATimeAndCounted() {
        ModelRecord post = blogWithPost();
        for (int i = 0; i < 45; i++) comment(post, "Reader " + i);
        show("Post", "comments", post);
        awaitCount(45);
        assertThat(labels()).hasSize(20).first().isEqualTo("Reader 0");
        FxToolkit.run(related::showMore);
        open.await(() -> related.pageProperty().get().first().size() == 40);
        assertThat(FxToolkit.call(related::hasMore)).isTrue();
    }

    @Test
    void theListFollowsTheStore() {
        ModelRecord post = blogWithPost();
        show("Post", "comments", post);
        comment(post, "Ada");
        awaitCount(1);
        assertThat(labels()).containsExactly("Ada");
    }

    @Test
    void aChildWhoseParentIsRequiredCannotBeUnlinkedButSaysWhy() {
        ModelRecord post = blogWithPost();
        show("Post", "comments", post);
        assertThat(FxToolkit.call(related::whyNotUnlink))
                .contains(
                        "A Comment always belongs to a Post. Choose another one in it, or delete"
                                + " it.");
    }

    @Test
    void aChildIsLinkedMovedAndUnlinkedAndEachIsTakenBack() {
        open = new OpenDesk(folder, "blog-comments");
        ModelRecord mine = save("Blog", "name", "Mine");
        ModelRecord other = save("Blog", "name", "Other");
        ModelRecord post = open.post("Hello");
        show("Blog", "posts", mine);
        FxToolkit.run(() -> related.link(key(post)));
        awaitCount(1);
        open.await(() -> told().equals("Linked “Hello” to “Mine”"));
        show("Blog", "posts", other);
        FxToolkit.run(() -> related.link(key(post)));
        awaitCount(1);
        open.await(
                () ->
                        told().equals(
                                        "Linked “Hello” to “Other”. It belonged to another one"
                                                + " before"));
        FxToolkit.run(() -> related.unlink(first()));
        awaitCount(0);
        open.await(() -> told().equals("Unlinked “Hello” from “Other”"));
        assertThat(stored(post).value("blogPostsId")).isEqualTo(Value.NULL);
        FxToolkit.run(open.notices::undo);
        awaitCount(1);
    }

    @Test
    void aManyToManyLinkIsARecordOfTheJoinModel() {
        open = new OpenDesk(folder, "tags");
        ModelRecord post = save("Post", "title", "Hello");
        ModelRecord tag = save("Tag", "label", "java");
        show("Post", "tags", post);
        FxToolkit.run(() -> related.link(key(tag)));
        awaitCount(1);
        assertThat(labels()).containsExactly("java");
        assertThat(open.store().count("PostTags", Predicate.ALL)).isEqualTo(1);
        FxToolkit.run(() -> related.link(key(tag)));
        open.await(() -> told().equals("“java” was linked to “Hello” already"));
        assertThat(open.store().count("PostTags", Predicate.ALL)).isEqualTo(1);
        FxToolkit.run(() -> related.unlink(first()));
        awaitCount(0);
        open.await(() -> told().equals("Unlinked “java” from “Hello”"));
        assertThat(open.store().count("Tag", Predicate.ALL)).isEqualTo(1);
        FxToolkit.run(open.notices::undo);
        awaitCount(1);
    }

    @Test
    void aJoinRecordWhoseOtherEndIsGoneIsShownAndCanBeTakenOff() {
        open = new OpenDesk(folder, "tags");
        ModelRecord post = save("Post", "title", "Hello");
        open.save(
                new ModelRecord(
                        "PostTags",
                        Map.of("postId", post.value("id"), "tagId", Value.text("gone"))));
        show("Post", "tags", post);
        awaitCount(1);
        assertThat(labels()).containsExactly("missing (gone)");
        FxToolkit.run(() -> related.unlink(first()));
        awaitCount(0);
    }

    @Test
    void theWaysOutLeadToTheRecordItsTableAndANewOne() {
        ModelRecord post = blogWithPost();
        show("Post", "comments", post);
        FxToolkit.run(related::openAll);
        FxToolkit.run(related::add);
        String id = ((Value.Text) post.value("id")).text();
        assertThat(open.links.followed())
                .containsExactly(
                        "Comment where postID = \"%s\"".formatted(id),
                        "new Comment {postID=%s}".formatted(post.value("id")));
    }

    @Test
    void whatIsCreatedForAManyToManyRelationIsLinkedWhenItIsSaved() {
        open = new OpenDesk(folder, "tags");
        ModelRecord post = save("Post", "title", "Hello");
        show("Post", "tags", post);
        FxToolkit.run(related::add);
        assertThat(open.links.followed()).containsExactly("new Tag {}");
        ModelRecord tag = save("Tag", "label", "new");
        FxToolkit.run(() -> open.links.saved(key(tag)));
        awaitCount(1);
    }

    private ModelRecord blogWithPost() {
        open = new OpenDesk(folder, "blog-comments");
        return open.post("Hello");
    }

    private void comment(ModelRecord post, String author) {
        open.save(
                new ModelRecord(
                        "Comment",
                        Map.of(
                                "postID", post.value("id"),
                                "author", Value.text(author),
                                "content", Value.text("Yes"),
                                "writtenAt", Value.text("2026-11-01T10:00:00Z"))));
    }

    private ModelRecord save(String model, String field, String text) {
        return open.save(
                new ModelRecord(model, new LinkedHashMap<>(Map.of(field, Value.text(text)))));
    }

    private void show(String model, String relation, ModelRecord owner) {
        if (related != null) FxToolkit.run(related::close);
        var schema = open.store().schema();
        ToMany found =
                ToMany.of(schema, schema.model(model)).stream()
                        .filter(each -> each.name().equals(relation))
                        .findFirst()
                        .orElseThrow();
        related = FxToolkit.call(() -> new RelatedViewModel(open.desk.records(), found));
        FxToolkit.run(() -> related.show(owner));
        open.settle();
    }

    private void awaitCount(int count) {
        open.await(
                () ->
                        related.pageProperty().get().count() == count
                                && related.pageProperty().get().first().size()
                                        == Math.min(count, 20));
    }

    private List<String> labels() {
        return FxToolkit.call(
                () ->
                        related.pageProperty().get().first().stream()
                                .map(RelatedViewModel::label)
                                .toList());
    }

    private Related first() {
        return related.pageProperty().get().first().getFirst();
    }

    private String told() {
        List<String> told = open.notices.told();
        return told.isEmpty() ? "" : told.getLast();
    }

    private RecordKey key(ModelRecord record) {
        return record.key(open.store().schema().model(record.model()));
    }

    private ModelRecord stored(ModelRecord record) {
        return open.store().find(key(record)).orElseThrow().record();
    }
}
