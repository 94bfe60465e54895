package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.query.Query;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.testing.DataStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Records found, loaded and deleted through their relations, of every kind and with keys of
/// several parts.
class RelatedRecordsTest {
    private static final Schema SCHEMA =
            schema(
                    """
                    type Blog @model {
                      id: ID!
                      name: String!
                      posts: [Post] @hasMany
                    }
                    type Post @model {
                      id: ID!
                      title: String!
                      rating: Int
                      blog: Blog @belongsTo
                      comments: [Comment] @hasMany
                      tags: [Tag] @manyToMany(relationName: "PostTags")
                      cover: Picture @hasOne
                    }
                    type Comment @model {
                      id: ID!
                      text: String
                      post: Post @belongsTo
                      answers: [Comment] @hasMany
                      answered: Comment @belongsTo
                    }
                    type Picture @model { id: ID! url: AWSURL }
                    type Tag @model {
                      label: String! @primaryKey
                      posts: [Post] @manyToMany(relationName: "PostTags")
                    }
                    type Lot @model {
                      article: ID! @primaryKey(sortKeyFields: ["number"])
                      number: Int!
                      place: String
                      counts: [Count] @hasMany
                    }
                    type Count @model { id: ID! counted: Int! lot: Lot @belongsTo }
                    """);

    @TempDir Path folder;
    private DataStore store;

    private static Schema schema(String sdl) {
        SchemaRead read = SchemaReader.read(sdl, "schema.graphql");
        assertThat(read.problems()).isEmpty();
        return read.schema();
    }

    @BeforeEach
    void open() {
        store = new DataStores(folder, SCHEMA).open();
        save("Blog", "{'id':'b1','name':'Tea'}", "{'id':'b2','name':'Empty'}");
        save("Picture", "{'id':'c1','url':'https://example.org/1.png'}");
        save(
                "Post",
                "{'id':'p1','title':'Green','rating':5,'blogPostsId':'b1','postCoverId':'c1'}",
                "{'id':'p2','title':'Black','rating':2,'blogPostsId':'b1'}",
                "{'id':'p3','title':'Alone','rating':5}",
                "{'id':'p4','title':'Orphan','blogPostsId':'gone'}");
        save(
                "Comment",
                "{'id':'k1','text':'Good','postCommentsId':'p1'}",
                "{'id':'k2','text':'Better','postCommentsId':'p1','commentAnswersId':'k1'}",
                "{'id':'k3','text':null,'postCommentsId':'p2'}");
        save("Tag", "{'label':'fresh'}", "{'label':'old'}");
        save(
                "PostTags",
                "{'id':'t1','postId':'p1','tagLabel':'fresh'}",
                "{'id':'t2','postId':'p2','tagLabel':'fresh'}");
        save(
                "Lot",
                "{'article':'a','number':1,'place':'here'}",
                "{'article':'a','number':2,'place':'there'}");
        save(
                "Count",
                "{'id':'n1','counted':7,'lotCountsArticle':'a','lotCountsNumber':2}",
                "{'id':'n2','counted':9,'lotCountsArticle':'a'}");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save(String model, String... records) {
        for (String json : records) {
            var entries = (Value.Entries) Json.read(json.replace('\'', '"'));
            assertThat(store.save(new ModelRecord(model, entries.entries())))
                    .isInstanceOf(SaveOutcome.Saved.class);
        }
    }

    private static Predicate filter(String model, String text) {
        return switch (PredicateText.parse(SCHEMA, SCHEMA.model(model), text)) {
            case PredicateText.Parsed(Predicate predicate) -> predicate;
            case PredicateText.Failed failed -> throw new AssertionError(failed.toString());
        };
    }

    private String keys(Query query) {
        ModelType type = SCHEMA.model(query.model());
        return store.query(query).stream()
                .map(record -> key(type, record))
                .collect(Collectors.joining(" "));
    }

    private static String key(ModelType type, ModelRecord record) {
        return record.key(type).parts().stream()
                .map(part -> part instanceof Value.Text(String text) ? text : Json.write(part))
                .collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Post    | blog.name = "Tea"                              | p1 p2
                    Post    | blog = null                                    | p3 p4
                    Post    | blog != null                                   | p1 p2
                    Post    | blogPostsId != null and blog = null            | p4
                    Post    | comments.text = "Good"                         | p1
                    Post    | comments.text = null                           | p2
                    Post    | not (comments.text = "Good")                   | p2 p3 p4
                    Post    | comments.(text = "Good" and text = "Better")   |
                    Post    | comments.text = "Good" and comments.text = "Better" | p1
                    Post    | comments != null and rating > 2                | p1
                    Post    | comments.answers.text beginsWith "B"           | p1
                    Post    | tags.label =     "fresh"                       | p1 p2
                    Post    | cover.url contains "1"                         | p1
                    Blog    | posts.comments.text = "Good"                   | b1
                    Blog    | posts = null                                   | b2
                    Blog    | posts.(rating < 3 and comments != null)        | b1
                    Comment | post.blog.name = "Tea" and answered = null     | k1 k3
                    Comment | answered.answered = null                       | k2
                    Tag     | posts.title =      "Black"                     | fresh
                    Lot     | counts.counted > 1                             | a/2
                    Lot     | counts = null                                  | a/1
                    Count   | lot.place = "there"                            | n1
                    Count   | lot = null                                     | n2
                    """)
    void aFilterFollowsRelations(String model, String text, String expected) {
        Query query = Query.of(model).where(filter(model, text));
        assertThat(keys(query)).isEqualTo(Objects.requireNonNullElse(expected, ""));
        assertThat(store.count(model, query.predicate())).isEqualTo(store.query(query).size());
        String printed = PredicateText.print(query.predicate());
        assertThat(filter(model, printed)).as(printed).isEqualTo(query.predicate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Post | blog = "b1"      | 6 | “blog” is a relation: go on with a field of Blog, like blog.id, or ask = null or != null.
                    Post | blog.nam = "Tea" | 6 | Blog has no field “nam”. Did you mean “name”?
                    Post | blog.            | 6 | Expected a field of Blog, not the end.
                    Post | comments.(id = "1" | 10 | This parenthesis is never closed.
                    Post | title.x = 1      | 1 | “title” has no fields of its own.
                    """)
    void aFilterThatLosesItsWayIsExplained(String model, String text, int column, String sentence) {
        assertThat(PredicateText.parse(SCHEMA, SCHEMA.model(model), text))
                .isEqualTo(new PredicateText.Failed(column, sentence));
    }

    @Test
    void aConditionCannotLookAtOtherRecords() {
        ModelRecord post = new ModelRecord("Post", Map.of("id", Value.text("p1")));
        Predicate condition = filter("Post", "blog.name = \"Tea\"");
        assertThatThrownBy(() -> store.save(post, condition))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anObserverHearsOfChangesOfTheRelatedRecordsItAsksFor() throws InterruptedException {
        BlockingQueue<Integer> sizes = new LinkedBlockingQueue<>();
        Query query = Query.of("Post").where(filter("Post", "blog.name = \"Coffee\""));
        var observing = store.observeQuery(query, snapshot -> sizes.add(snapshot.records().size()));
        assertThat(sizes.poll(60, TimeUnit.SECONDS)).isEqualTo(0);
        save("Blog", "{'id':'b1','name':'Coffee'}");
        assertThat(sizes.poll(60, TimeUnit.SECONDS)).isEqualTo(2);
        observing.close();
    }

    @Test
    void manyRecordsAreFoundByKeyInOneCall() {
        RecordKey first = new RecordKey("Lot", List.of(Value.text("a"), Value.whole(1)));
        RecordKey second = new RecordKey("Blog", List.of(Value.text("b2")));
        RecordKey gone = new RecordKey("Blog", List.of(Value.text("gone")));
        Map<RecordKey, ModelRecord> found = store.find(List.of(first, second, gone, second));
        assertThat(found.keySet()).containsExactlyInAnyOrder(first, second);
        assertThat(found.get(first).value("place")).isEqualTo(Value.text("here"));
    }

    @ParameterizedTest
    @CsvSource({
        "Post,blog,p1,b1",
        "Post,blog,p4,''",
        "Post,comments,p1,k1 k2",
        "Post,comments,p3,''",
        "Post,tags,p1,fresh",
        "Tag,posts,fresh,p1 p2",
        "PostTags,post,t2,p2",
        "Post,cover,p1,c1",
        "Comment,answers,k1,k2",
        "Comment,answered,k2,k1",
        "Blog,posts,b1,p1 p2",
        "Count,lot,n1,a/2",
        "Count,lot,n2,''",
    })
    void aRelationLeadsToItsRecords(String model, String field, String id, String expected) {
        ModelType type = SCHEMA.model(model);
        ModelRecord record =
                store.find(new RecordKey(model, List.of(Value.text(id)))).orElseThrow().record();
        RelationPath path = RelationPath.of(SCHEMA, type, type.field(field)).orElseThrow();
        assertThat(keys(path.from(SCHEMA, record))).isEqualTo(expected);
    }

    @Test
    void aDeleteTakesWhatTheRecordHasChildrenFirst() {
        RecordKey blog = new RecordKey("Blog", List.of(Value.text("b1")));
        DeletePlan plan = store.planDelete(List.of(blog));
        List<ModelRecord> going = going(plan);
        assertThat(ids(going))
                .containsExactlyInAnyOrder("k2", "k1", "t1", "c1", "p1", "k3", "t2", "p2", "b1");
        assertThat(ids(going)).containsSubsequence("k2", "k1", "p1", "b1");
        assertThat(ids(going)).containsSubsequence("t1", "p1");
        assertThat(ids(going)).containsSubsequence("c1", "p1");
        assertThat(ids(going)).containsSubsequence("k3", "p2", "b1");
        assertThat(plan.isAlone()).isFalse();
        assertThat(plan.counts())
                .isEqualTo(
                        Map.of(
                                "Comment",
                                3L,
                                "PostTags",
                                2L,
                                "Picture",
                                1L,
                                "Post",
                                2L,
                                "Blog",
                                1L));

        long last = store.outbox(0, 1000).getLast().sequence();
        assertThat(((DeleteOutcome.Deleted) store.delete(plan)).records()).isEqualTo(going);
        assertThat(store.count("Tag", Predicate.ALL)).isEqualTo(2);
        assertThat(keys(Query.of("Post"))).isEqualTo("p3 p4");
        assertThat(store.outbox(last, 1000)).isEmpty(); // what was never uploaded needs no delete
    }

    @Test
    void recordsThatBelongToEachOtherInACircleAreDeletedOnce() {
        save("Comment", "{'id':'k1','commentAnswersId':'k2'}");
        DeletePlan plan =
                store.planDelete(List.of(new RecordKey("Comment", List.of(Value.text("k1")))));
        assertThat(ids(going(plan))).containsExactlyInAnyOrder("k1", "k2");
        store.delete(plan);
        assertThat(keys(Query.of("Comment"))).isEqualTo("k3");
    }

    @Test
    void aPlanOfThousandsFollowsTheirRelationsToo() {
        List<ModelRecord> many = new ArrayList<>();
        IntStream.range(0, 3000)
                .forEach(
                        number ->
                                many.add(
                                        new ModelRecord(
                                                "Comment",
                                                Map.of(
                                                        "id", Value.text("m" + number),
                                                        "commentAnswersId",
                                                                Value.text("m" + number / 2)))));
        store.saveAll(many, false, Origin.IMPORT);
        DeletePlan plan = store.planDelete("Comment", filter("Comment", "id beginsWith \"m\""));
        assertThat(going(plan)).hasSize(3000);
        assertThat(plan.isAlone()).isTrue();
        store.delete(plan);
        assertThat(store.count("Comment", Predicate.ALL)).isEqualTo(3);
        assertThat(store.outbox(0, 1000))
                .extracting(Mutation::operation)
                .containsOnly(Mutation.Operation.CREATE);
    }

    private List<ModelRecord> going(DeletePlan plan) {
        List<ModelRecord> going = new ArrayList<>();
        store.forEach(plan, going::add);
        return going;
    }

    private static List<String> ids(List<ModelRecord> records) {
        return records.stream().map(record -> key(SCHEMA.model(record.model()), record)).toList();
    }
}
