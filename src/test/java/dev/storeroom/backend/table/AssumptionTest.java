package dev.storeroom.backend.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.fault.Fault;
import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;
import dev.storeroom.data.Value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/// Each assumption, and what is done without it.
final class AssumptionTest {
    /// @param act what is done to a table, and what is seen of it
    private record Case(String usual, String assumed, Function<Tables, String> act) {}

    private static Case of(Assumption assumption) {
        return switch (assumption) {
            case TOMBSTONES_REVIVE ->
                    new Case("v3 deleted", "v3 alive", posts -> updatedTombstone(posts, 2));
            case TOMBSTONES_CONFLICT ->
                    new Case("v3 deleted", "Conflict", posts -> updatedTombstone(posts, 1));
            case MERGE_REMOVES ->
                    new Case(
                            "{\"a\":1}", "{}", posts -> merged(posts, "{\"a\":1}", "{\"a\":null}"));
            case MERGE_REPLACES ->
                    new Case(
                            "{\"a\":\"x\",\"b\":1}",
                            "{\"a\":[2],\"b\":1}",
                            posts ->
                                    merged(
                                            posts,
                                            "{\"a\":\"x\",\"b\":1}",
                                            "{\"a\":[2],\"b\":2.5}"));
            case MERGE_TOUCHES ->
                    new Case(
                            "{\"updatedAt\":\"old\"}",
                            "{\"updatedAt\":\"new\"}",
                            posts -> stamped(posts));
            case NEWER_VERSION_FITS ->
                    new Case("{\"a\":1}", "{\"a\":2}", posts -> newer(posts, "{\"a\":2}"));
            case MISSING_DELETE_PASSES ->
                    new Case("ConditionFailed", "NothingThere", posts -> seen(posts.delete(1)));
            case OVERTAKEN_WRITE_FAILS ->
                    new Case("v3 alive", "TooManyConflicts", AssumptionTest::overtaken);
            case LAST_SYNC_IS_KNOWN ->
                    new Case("[2, 3]", "[3]", posts -> versionsSinceTheSecond(posts));
            case DELTA_SENDS_NEWEST ->
                    new Case("[1, 2, 3]", "[3]", posts -> versionsSinceTheFirst(posts));
            case CREATE_REFUSES_VERSION ->
                    throw new IllegalArgumentException("not of a table, but of its mutations");
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CREATE_REFUSES_VERSION")
    void whatAppSyncMayDoIsDoneOnlyWhereItIsAssumed(Assumption assumption) {
        Case expected = of(assumption);
        assertThat(done(expected, Set.of())).isEqualTo(expected.usual());
        assertThat(done(expected, Set.of(assumption))).isEqualTo(expected.assumed());
    }

    @Test
    void everyAssumptionIsNamedAsItIsSaid() {
        assertThat(Assumption.named("tombstones-revive")).contains(Assumption.TOMBSTONES_REVIVE);
        assertThat(Assumption.named("TOMBSTONES_REVIVE")).isEmpty();
    }

    private static String done(Case expected, Set<Assumption> assumptions) {
        try (var posts = new Tables(new AutoMerge(), TableRules.USUAL.assuming(assumptions))) {
            return expected.act().apply(posts);
        }
    }

    private static String updatedTombstone(Tables posts, long version) {
        posts.create("{}");
        posts.delete(1);
        return seen(posts.update(version, "{}"));
    }

    private static String merged(Tables posts, String stored, String incoming) {
        posts.create(stored);
        posts.update(0, incoming);
        return posts.json();
    }

    private static String stamped(Tables posts) {
        posts.create("{\"updatedAt\":\"old\"}");
        posts.write(
                new Write.Update(
                        Tables.KEY,
                        Tables.fields("{}"),
                        Tables.fields("{\"updatedAt\":\"new\"}"),
                        0,
                        _ -> true));
        return posts.json();
    }

    private static String newer(Tables posts, String incoming) {
        posts.create("{\"a\":1}");
        posts.update(7, incoming);
        return posts.json();
    }

    private static String overtaken(Tables posts) {
        posts.create("{}");
        posts.faults.set(Fault.STALE_VERSION, 1);
        return seen(posts.update(1, "{}"));
    }

    private static String versionsSinceTheSecond(Tables posts) {
        threeVersions(posts);
        return versionsSince(posts, posts.store.log("Post", 0, 10).get(1).changedAt());
    }

    private static String versionsSinceTheFirst(Tables posts) {
        threeVersions(posts);
        return versionsSince(posts, posts.store.log("Post", 0, 10).getFirst().changedAt());
    }

    private static void threeVersions(Tables posts) {
        posts.create("{}");
        posts.update(1, "{}");
        posts.update(2, "{}");
    }

    private static String versionsSince(Tables posts, long moment) {
        var ask = new TablePages.Ask(Value.NULL, Optional.empty(), Optional.empty());
        List<Long> versions =
                posts.pages.sync(OptionalLong.of(moment), ask).items().stream()
                        .map(Item::version)
                        .toList();
        return versions.toString();
    }

    private static String seen(WriteOutcome outcome) {
        return outcome instanceof WriteOutcome.Written(Item item)
                ? "v" + item.version() + (item.isDeleted() ? " deleted" : " alive")
                : outcome.getClass().getSimpleName();
    }
}
