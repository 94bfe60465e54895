package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.model.QueryOptions;
import dev.storeroom.model.Temporal;
import dev.storeroom.query.Query;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.testing.CountedSql;
import dev.storeroom.testing.blog.AmplifyModelProvider;
import dev.storeroom.testing.blog.Blog;
import dev.storeroom.testing.blog.Comment;
import dev.storeroom.testing.blog.Post;
import dev.storeroom.testing.blog.PostStatus;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

final class ModelVerbsTest {
    @TempDir private Path folder;
    private DataStore store;

    @BeforeEach
    void open() {
        store = DataStore.open(folder.resolve("blog.db"), AmplifyModelProvider.getInstance());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Post savedPost(String title, int rating) {
        return store.save(
                Post.builder().title(title).status(PostStatus.DRAFT).rating(rating).build());
    }

    @Test
    void whatIsSavedIsFoundAndQueriedAgain() {
        Post saved =
                store.save(
                        Post.builder()
                                .title("Hello")
                                .status(PostStatus.IN_REVIEW)
                                .publishOn(Temporal.Date.of(LocalDate.of(2026, 1, 2)))
                                .rating(4)
                                .build());
        assertThat(store.find(Post.class, saved.getId())).contains(saved);
        assertThat(saved.getPublishOn().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 2));
        savedPost("Other", 5);
        assertThat(store.query(Post.class, Post.RATING.lt(5).and(Post.TITLE.beginsWith("H"))))
                .containsExactly(saved);
        assertThat(store.query(Post.class, Post.STATUS.in(PostStatus.DRAFT, PostStatus.PUBLISHED)))
                .extracting(Post::getTitle)
                .containsExactly("Other");
        var best = QueryOptions.<Post>all().sorted(Post.RATING.descending()).paginated(0, 1);
        assertThat(store.query(Post.class, best))
                .extracting(Post::getTitle)
                .containsExactly("Other");
        assertThat(store.count(Post.class, Post.CONTENT.eq(null))).isEqualTo(2);
    }

    @Test
    void aCopyWritesOnlyWhatItChangedOverWhatOthersChangedMeanwhile() {
        Post read = savedPost("Title", 1);
        store.save(read.copyOfBuilder().rating(2).build());
        Post now = store.save(read.copyOfBuilder().title("New title").build());
        assertThat(now.getTitle()).isEqualTo("New title");
        assertThat(now.getRating()).isEqualTo(2);
        assertThat(store.save(now.copyOfBuilder().rating(null).build()).getRating()).isNull();
    }

    @Test
    void aValueThatTheClassCannotShowIsKeptUntilItIsReplaced() {
        Post post = savedPost("Title", 1);
        var former =
                new ModelRecord(
                        "Post",
                        Map.of(
                                "id", Value.text(post.getId()),
                                "status", Value.text("ARCHIVED"),
                                "publishOn", Value.text("soon")));
        ModelRecord seen = store.query(Query.of("Post")).getFirst();
        store.putBack(former, seen);
        Post strange = store.find(Post.class, post.getId()).orElseThrow();
        assertThat(strange.getStatus()).isNull();
        assertThat(strange.getPublishOn()).isNull();
        store.save(strange.copyOfBuilder().title("Renamed").build());
        ModelRecord stored = store.query(Query.of("Post")).getFirst();
        assertThat(stored.value("status")).isEqualTo(Value.text("ARCHIVED"));
        assertThat(stored.value("publishOn")).isEqualTo(Value.text("soon"));
        assertThat(store.save(strange.copyOfBuilder().status(PostStatus.DRAFT).build()).getStatus())
                .isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void anInstanceWhoseRecordIsGoneIsSavedWhole() {
        Post post = savedPost("Title", 1);
        store.delete(post);
        assertThat(store.save(post.copyOfBuilder().rating(2).build()).getTitle())
                .isEqualTo("Title");
    }

    @Test
    void relationsAreLoadedWhenTheyAreAskedFor() {
        Blog blog = store.save(Blog.builder().name("B").build());
        Post post =
                store.save(Post.builder().title("P").status(PostStatus.DRAFT).blog(blog).build());
        var comment =
                Comment.builder()
                        .writtenAt(new Temporal.DateTime("2026-01-02T03:04:05Z"))
                        .author("A")
                        .content("C");
        store.save(comment.post(post).build());
        store.save(comment.postId("missing").build());
        assertThat(Blog.builder().name("B").build().getPosts().load()).isEmpty();
        assertThat(blog.getPosts().load()).containsExactly(post);
        Post read = store.find(Post.class, post.getId()).orElseThrow();
        assertThat(read.getBlog().load()).contains(blog);
        assertThat(read.getComments().load()).extracting(Comment::getAuthor).containsExactly("A");
        assertThat(store.query(Comment.class, Comment.POST.matches(Post.TITLE.eq("P")))).hasSize(1);
        assertThat(store.query(Blog.class, Blog.POSTS.any())).containsExactly(blog);
        Comment orphan = store.query(Comment.class, Comment.POST.none()).getFirst();
        assertThat(orphan.getPost().isSet()).isTrue();
        assertThat(orphan.getPost().load()).isEmpty();
        assertThat(store.save(read.copyOfBuilder().blog(null).build()).getBlog().isSet()).isFalse();
    }

    @Test
    void theReferencesOfAPageAreLoadedInOneRead() {
        for (int i = 0; i < 20; i++) {
            Blog blog = store.save(Blog.builder().name("B" + i).build());
            store.save(Post.builder().title("P").status(PostStatus.DRAFT).blog(blog).build());
        }
        store.close();
        try (var sql = new CountedSql()) {
            open();
            List<Post> posts = store.query(Post.class);
            assertThat(posts.getFirst().getBlog().load().orElseThrow().getName()).isEqualTo("B0");
            int afterOne = sql.statements();
            assertThat(posts)
                    .extracting(post -> post.getBlog().load().orElseThrow().getName())
                    .containsExactlyElementsOf(
                            IntStream.range(0, 20).mapToObj(i -> "B" + i).toList());
            assertThat(sql.statements()).isEqualTo(afterOne);
        }
    }

    @Test
    void aReferenceIsLoadedAsItIsAfterTheSavesBefore() {
        Blog blog = store.save(Blog.builder().name("").build());
        for (int i = 0; i < 3; i++)
            store.save(Post.builder().title("" + i).status(PostStatus.DRAFT).blog(blog).build());
        for (Post post : store.query(Post.class)) {
            Blog now = post.getBlog().load().orElseThrow();
            store.save(now.copyOfBuilder().name(now.getName() + post.getTitle()).build());
        }
        assertThat(store.query(Blog.class)).extracting(Blog::getName).containsExactly("012");
    }

    @Test
    void recordsAreFoundByTheInstanceThatTheyAreRelatedTo() {
        Blog blog = store.save(Blog.builder().name("B").build());
        Post post = savedPost("In no blog", 1);
        Post inBlog =
                store.save(Post.builder().title("P").status(PostStatus.DRAFT).blog(blog).build());
        Comment comment =
                store.save(
                        Comment.builder()
                                .writtenAt(new Temporal.DateTime("2026-01-02T03:04:05Z"))
                                .author("A")
                                .content("C")
                                .postId("missing")
                                .build());
        assertThat(store.query(Post.class, Post.BLOG.eq(blog))).containsExactly(inBlog);
        assertThat(store.query(Post.class, Post.BLOG.eq(blog).negated())).containsExactly(post);
        assertThat(store.query(Blog.class, Blog.POSTS.eq(inBlog))).containsExactly(blog);
        assertThat(store.query(Blog.class, Blog.POSTS.eq(post))).isEmpty();
        assertThat(store.query(Comment.class, Comment.POST.eq(Post.justId("missing"))))
                .containsExactly(comment);
        assertThat(store.query(Blog.class, Blog.POSTS.matches(Post.BLOG.eq(blog)))).hasSize(1);
        assertThatThrownBy(() -> store.save(post, Post.BLOG.eq(blog)))
                .isInstanceOf(ConditionFailedException.class);
        assertThat(store.delete(inBlog, Post.BLOG.eq(blog))).isTrue();
    }

    @Test
    void whatIsNotValidAndWhatDoesNotMeetTheConditionIsRefused() {
        Post post = savedPost("Title", 1);
        assertThatThrownBy(
                        () ->
                                store.save(
                                        Comment.builder()
                                                .writtenAt(
                                                        new Temporal.DateTime(
                                                                "2026-01-02T03:04:05"))
                                                .author("A")
                                                .content("C")
                                                .postId("1")
                                                .email("no address")
                                                .build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("email");
        assertThatThrownBy(() -> store.save(post, Post.RATING.gt(1)))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        refused -> assertThat(refused.stored()).contains(post));
        assertThatThrownBy(() -> store.delete(post, Post.RATING.gt(1)))
                .isInstanceOf(ConditionFailedException.class);
        assertThat(store.delete(post, Post.RATING.eq(1))).isTrue();
        assertThat(store.delete(post)).isFalse();
        assertThatThrownBy(() -> store.save(post, Post.RATING.eq(1)))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        refused -> assertThat(refused.stored()).isEmpty());
    }

    @Test
    void recordsAreDeletedByAPredicateOrAllAtOnce() {
        for (int rating = 1; rating <= 5; rating++) savedPost("P", rating);
        assertThat(store.delete(Post.class, Post.RATING.ge(4))).isEqualTo(2);
        assertThat(store.deleteAll(Post.class)).isEqualTo(3);
        assertThat(store.query(Post.class)).isEmpty();
    }

    @Test
    void changesAndResultsAreObserved() throws InterruptedException {
        BlockingQueue<ModelChange<Post>> changes = new ArrayBlockingQueue<>(10);
        BlockingQueue<List<Post>> results = new ArrayBlockingQueue<>(10);
        try (var _ = store.observe(Post.class, changes::add);
                var _ =
                        store.observeQuery(
                                Post.class,
                                QueryOptions.matching(Post.RATING.gt(2)),
                                snapshot -> results.add(snapshot.items()))) {
            assertThat(results.poll(60, TimeUnit.SECONDS)).isEmpty();
            Post post = savedPost("P", 3);
            assertThat(changes.poll(60, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            ModelChange.Saved.class,
                            saved -> assertThat(saved.instance()).isEqualTo(post));
            assertThat(results.poll(60, TimeUnit.SECONDS)).containsExactly(post);
            store.delete(post);
            assertThat(changes.poll(60, TimeUnit.SECONDS)).isInstanceOf(ModelChange.Deleted.class);
            assertThat(results.poll(60, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void aStoreWhoseDataDoesNotFitTheModelsIsRefusedUntouched() {
        savedPost("P", 1);
        store.close();
        var narrower =
                SchemaReader.read("type Post @model { id: ID! title: Int }", "schema.graphql")
                        .schema();
        var config =
                DataStoreConfig.of(folder.resolve("blog.db"), AmplifyModelProvider.getInstance());
        assertThatThrownBy(
                        () ->
                                DataStore.open(
                                        new DataStoreConfig(
                                                config.file(),
                                                config.snapshots(),
                                                narrower,
                                                false,
                                                config.clock(),
                                                config.ids())))
                .isInstanceOf(SchemaRefusedException.class);
        store = DataStore.open(config);
        assertThat(store.query(Post.class)).hasSize(1);
    }
}
