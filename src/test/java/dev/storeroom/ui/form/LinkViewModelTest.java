package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.ui.relation.Link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A relation to one record as a field of the form, over a real store.
class LinkViewModelTest {
    private static final String ORDERS =
            """
            type Order @model {
              customer: ID! @primaryKey(sortKeyFields: ["number"])
              number: Int!
              title: String
              lines: [Line] @hasMany(indexName: "byOrder", fields: ["customer", "number"])
            }
            type Line @model {
              id: ID!
              orderCustomer: ID @index(name: "byOrder", sortKeyFields: ["orderNumber"])
              orderNumber: Int
              text: String!
              order: Order @belongsTo(fields: ["orderCustomer", "orderNumber"])
            }
            """;

    @TempDir private Path folder;

    @Test
    void aChosenRecordIsSavedAsItsKey() {
        try (var rig = comments()) {
            RecordKey hello = post(rig, "p1", "Hello");
            rig.show(comment(rig, "gone"));
            rig.fx(() -> link(rig).choose(Optional.of(hello)));
            assertThat(link(rig).linkProperty().get())
                    .isInstanceOfSatisfying(
                            Link.Found.class,
                            found -> assertThat(found.label()).isEqualTo("Hello"));
            rig.fx(rig.form::save);
            assertThat(stored(rig).value("postID")).isEqualTo(Value.text("p1"));
        }
    }

    @Test
    void aRecordThatIsNotHereIsSaidToBeMissingUntilItComes() {
        try (var rig = comments()) {
            rig.show(comment(rig, "p9"));
            assertThat(link(rig).linkProperty().get())
                    .isEqualTo(new Link.Missing(new RecordKey("Post", List.of(Value.text("p9")))));
            post(rig, "p9", "Late");
            FormRig.await(() -> link(rig).linkProperty().get() instanceof Link.Found);
        }
    }

    @Test
    void theRelatedRecordIsCalledAsItIsCalledNow() {
        try (var rig = comments()) {
            post(rig, "p1", "Before");
            rig.show(comment(rig, "p1"));
            post(rig, "p1", "After");
            FormRig.await(
                    () ->
                            link(rig).linkProperty().get() instanceof Link.Found found
                                    && found.label().equals("After"));
        }
    }

    @Test
    void aRequiredRelationIsAskedForByItsName() {
        try (var rig = comments()) {
            rig.fx(rig.form::create);
            rig.fx(rig.form::save);
            assertThat(link(rig).problem().get()).isEqualTo("post is required: a record of Post.");
            assertThat(link(rig).isNullable()).isFalse();
        }
    }

    @Test
    void aKeyOfSeveralPartsIsChosenClearedAndPutBackAsOne() {
        try (var rig = new FormRig(folder, ORDERS, "Line")) {
            var order =
                    new ModelRecord(
                            "Order",
                            Map.of(
                                    "customer", Value.text("acme"),
                                    "number", Value.whole(7),
                                    "title", Value.text("Chairs")));
            rig.store.save(order);
            RecordKey line = rig.save(Map.of("text", Value.text("Four")));
            rig.show(line);
            RecordKey key = order.key(rig.store.schema().model("Order"));
            rig.fx(() -> link(rig).choose(Optional.of(key)));
            assertThat(link(rig).dirty().get()).isTrue();
            rig.fx(rig.form::save);
            assertThat(rig.row(line).record().value("orderNumber")).isEqualTo(Value.whole(7));
            assertThat(link(rig).key()).contains(key);
            rig.fx(() -> link(rig).clear());
            assertThat(link(rig).linkProperty().get()).isEqualTo(Link.NONE);
            rig.fx(() -> link(rig).revert());
            assertThat(link(rig).key()).contains(key);
        }
    }

    @Test
    void aRecordCreatedForARelationIsChosenIfTheFormStillAsks() {
        try (var rig = comments()) {
            RecordKey first = comment(rig, "gone");
            rig.show(first);
            rig.fx(() -> link(rig).create());
            assertThat(rig.links.followed()).containsExactly("new Post {}");
            RecordKey hello = post(rig, "p1", "Hello");
            rig.fx(() -> rig.links.saved(hello));
            assertThat(link(rig).key().map(RecordKey::text)).contains("[\"p1\"]");
            rig.fx(() -> link(rig).create());
            rig.fx(rig.form::showNothing);
            RecordKey other = post(rig, "p2", "Other");
            rig.fx(() -> rig.links.saved(other));
            assertThat(rig.sentences)
                    .contains(
                            "The new Post was not chosen as post, because the form shows another"
                                    + " record.");
        }
    }

    private FormRig comments() {
        return new FormRig(folder, FormRig.sample("blog-comments"), "Comment");
    }

    private static RecordKey post(FormRig rig, String id, String title) {
        var post =
                new ModelRecord(
                        "Post",
                        Map.of(
                                "id", Value.text(id),
                                "title", Value.text(title),
                                "status", Value.text("DRAFT")));
        rig.store.save(post);
        return post.key(rig.store.schema().model("Post"));
    }

    private static RecordKey comment(FormRig rig, String post) {
        return rig.save(
                Map.of(
                        "postID", Value.text(post),
                        "author", Value.text("Ada"),
                        "content", Value.text("Yes"),
                        "writtenAt", Value.text("2026-11-01T10:00:00Z")));
    }

    private static ModelRecord stored(FormRig rig) {
        return ((FormSubject.Stored) rig.form.subject()).row().record();
    }

    private static LinkViewModel link(FormRig rig) {
        return rig.form.relations().links().getFirst();
    }
}
