package dev.storeroom.bench;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.query.Query;
import dev.storeroom.schema.Schema;
import dev.storeroom.testing.DataStores;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a predicate over a relation costs over the SQL that a person would write for it, at a
/// million comments of ten thousand posts: on the same file, in the same run. Prints medians of the
/// time to read all row numbers, and their ratios.
class RelationBench {
    private static final int ROUNDS = 5;
    private static final int POSTS = 10_000;
    private static final int COMMENTS = 1_000_000;
    private static final int BATCH = 50_000;

    @TempDir Path folder;

    /// @param sql reads the same row numbers in the same order
    private record Search(String what, String model, String where, String sql) {}

    private static final List<Search> SEARCHES =
            List.of(
                    new Search(
                            "comments of one post, by its title",
                            "Comment",
                            "post.title = \"Post number 77\"",
                            "SELECT rid FROM Comment WHERE postID IN (SELECT id FROM Post"
                                    + " WHERE title = 'Post number 77') ORDER BY rid"),
                    new Search(
                            "comments of published posts, the half",
                            "Comment",
                            "post.status = PUBLISHED",
                            "SELECT c.rid FROM Comment c JOIN Post p ON p.id = c.postID"
                                    + " WHERE p.status = 'PUBLISHED' ORDER BY c.rid"),
                    new Search(
                            "posts with a comment by one author",
                            "Post",
                            "comments.author = \"Author 4711\"",
                            "SELECT rid FROM Post WHERE id IN (SELECT postID FROM Comment"
                                    + " WHERE author = 'Author 4711') ORDER BY rid"),
                    new Search(
                            "posts without comments",
                            "Post",
                            "comments = null",
                            "SELECT rid FROM Post WHERE NOT EXISTS (SELECT 1 FROM Comment"
                                    + " WHERE postID = Post.id) ORDER BY rid"),
                    new Search(
                            "comments with no post",
                            "Comment",
                            "post = null",
                            "SELECT rid FROM Comment WHERE NOT EXISTS (SELECT 1 FROM Post"
                                    + " WHERE id = Comment.postID) ORDER BY rid"));

    @Test
    void relationPredicates() throws SQLException {
        Schema schema = Samples.read("blog-comments");
        try (DataStore store = new DataStores(folder, schema).open();
                Connection plain =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"))) {
            fill(store);
            for (Search search : SEARCHES) compare(store, plain, search);
        }
    }

    private static void fill(DataStore store) {
        List<ModelRecord> posts = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) posts.add(post(i));
        store.saveAll(posts, false, Origin.IMPORT);
        for (int from = 0; from < COMMENTS; from += BATCH) {
            List<ModelRecord> comments = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) comments.add(comment(i));
            store.saveAll(comments, false, Origin.IMPORT);
        }
    }

    private static void compare(DataStore store, Connection plain, Search search)
            throws SQLException {
        Query query = Query.of(search.model()).where(predicate(store.schema(), search));
        double[] byHand = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long expected = countRows(plain, search.sql());
            double plainMicros = (System.nanoTime() - start) / 1e3;
            start = System.nanoTime();
            long found = store.positions(query).rowIds().length;
            double ourMicros = (System.nanoTime() - start) / 1e3;
            if (found != expected)
                throw new IllegalStateException(search + " finds " + found + ", not " + expected);
            if (round < 0) continue;
            byHand[round] = plainMicros;
            ours[round] = ourMicros;
        }
        Rounds.print("µs, SQL: " + search.what(), byHand, byHand);
        Rounds.print("µs, predicate", ours, byHand);
    }

    private static Predicate predicate(Schema schema, Search search) {
        var result = PredicateText.parse(schema, schema.model(search.model()), search.where());
        return ((PredicateText.Parsed) result).predicate();
    }

    private static long countRows(Connection plain, String sql) throws SQLException {
        long[] rowIds = new long[COMMENTS];
        int count = 0;
        try (var statement = plain.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) rowIds[count++] = rows.getLong(1);
        }
        return count;
    }

    private static ModelRecord post(int number) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("id", Value.text("post-" + number));
        values.put("title", Value.text("Post number " + number));
        values.put("status", Value.text(number % 2 == 0 ? "DRAFT" : "PUBLISHED"));
        return new ModelRecord("Post", values);
    }

    /// Of the last hundredth of the posts there are none, and a few belong to no post.
    private static ModelRecord comment(int number) {
        int post = number % 50_000 == 7 ? POSTS + number : (number * 7) % (POSTS / 100 * 99);
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("id", Value.text("comment-" + number));
        values.put("postID", Value.text("post-" + post));
        values.put("writtenAt", Value.text("2026-01-01T00:00:00.000Z"));
        values.put("author", Value.text("Author " + number % 100_000));
        values.put("content", Value.text("Some words about the number " + number + "."));
        return new ModelRecord("Comment", values);
    }
}
