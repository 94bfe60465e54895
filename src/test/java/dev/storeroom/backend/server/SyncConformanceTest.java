package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The cases of the protocol's conformance list that are about sync queries, in its order and over
/// HTTP: 13 to 17.
final class SyncConformanceTest {
    private static final Pattern TOKEN = Pattern.compile("'nextToken':'([^']*)'");

    private final ServedApi api = new ServedApi(WritesConformanceTest.POST, new AutoMerge());

    @AfterEach
    void close() {
        api.close();
    }

    private void createPosts(int count) throws Exception {
        for (int i = 1; i <= count; i++) {
            api.ask(
                    "mutation { createPost(input: {id: '%d', title: 'P%d', rating: %d}) { id } }"
                            .formatted(i, i, i));
        }
    }

    private String sync(String arguments) throws Exception {
        return api.ask(
                "{ syncPosts%s { items { id _version _deleted } nextToken startedAt } }"
                        .formatted(arguments));
    }

    private static String answer(String items, long startedAt) {
        return "{'data':{'syncPosts':{'items':[%s],'nextToken':null,'startedAt':%d}}}"
                .formatted(items, startedAt);
    }

    /// Case 13 (3.1, 3.3).
    @Test
    void withoutAMomentEveryRecordComesOnceTombstonesIncludedAndPagesShareTheirStart()
            throws Exception {
        createPosts(3);
        api.ask("mutation { updatePost(input: {id: '1', title: 'new', _version: 1}) { id } }");
        api.ask("mutation { deletePost(input: {id: '2', _version: 1}) { id } }");
        api.wait(Duration.ofSeconds(1));
        long startedAt = api.millis();
        String[] items = {
            "{'id':'1','_version':2,'_deleted':null}",
            "{'id':'2','_version':2,'_deleted':true}",
            "{'id':'3','_version':1,'_deleted':null}"
        };
        for (String moment : List.of("", "(lastSync: null)", "(lastSync: 0)")) {
            assertThat(sync(moment)).isEqualTo(answer(String.join(",", items), startedAt));
        }
        List<String> pages = new ArrayList<>();
        String token = "";
        do {
            String page = sync("(limit: 1" + token + ")");
            pages.add(page.replaceAll("'nextToken':'[^']*'", "'nextToken':'…'"));
            Matcher next = TOKEN.matcher(page);
            token = next.find() ? ", nextToken: '" + next.group(1) + "'" : "";
            api.wait(Duration.ofSeconds(1));
        } while (!token.isEmpty());
        String more =
                "{'data':{'syncPosts':{'items':[%s],'nextToken':'…','startedAt':"
                        + startedAt
                        + "}}}";
        assertThat(pages)
                .containsExactly(
                        more.formatted(items[0]),
                        more.formatted(items[1]),
                        more.formatted(items[2]),
                        answer("", startedAt));
    }

    /// Case 14 (3.1).
    @Test
    void afterARecentMomentEveryVersionComesInOrder() throws Exception {
        createPosts(2);
        api.wait(Duration.ofMinutes(1));
        long lastSync = api.millis();
        api.wait(Duration.ofMinutes(1));
        for (int version = 1; version <= 3; version++) {
            api.ask(
                    "mutation { updatePost(input: {id: '1', rating: 9, _version: %d}) { id } }"
                            .formatted(version));
        }
        assertThat(sync("(lastSync: " + lastSync + ")"))
                .isEqualTo(
                        answer(
                                "{'id':'1','_version':2,'_deleted':null},{'id':'1','_version':3,'_deleted':null},{'id':'1','_version':4,'_deleted':null}",
                                api.millis() + 2));
    }

    /// Case 15 (3.1): what was changed since does not matter.
    @Test
    void afterAMomentMoreThanHalfAnHourAgoEveryRecordComes() throws Exception {
        createPosts(1);
        api.wait(Duration.ofMinutes(1));
        long lastSync = api.millis();
        api.wait(Duration.ofMinutes(31));
        assertThat(sync("(lastSync: " + lastSync + ")"))
                .isEqualTo(answer("{'id':'1','_version':1,'_deleted':null}", api.millis()));
    }

    /// Case 16 (3.2): the limit counts what is looked at.
    @Test
    void pagesMayBeEmptyBeforeTheOneWithTheRecordThatAFilterLetsThrough() throws Exception {
        createPosts(5);
        List<String> pages = new ArrayList<>();
        String token = "";
        do {
            String page = sync("(limit: 2, filter: {rating: {ge: 5}}" + token + ")");
            pages.add(page.replaceAll(".*'items':\\[(.*)],.*", "$1"));
            Matcher next = TOKEN.matcher(page);
            token = next.find() ? ", nextToken: '" + next.group(1) + "'" : "";
        } while (!token.isEmpty());
        assertThat(pages).containsExactly("", "", "{'id':'5','_version':1,'_deleted':null}");
    }

    /// Case 17 (2.3, 3.6).
    @Test
    void aTombstoneIsGoneAfterThirtyDaysAndItsKeyIsFree() throws Exception {
        createPosts(1);
        api.ask("mutation { deletePost(input: {id: '1', _version: 1}) { id } }");
        api.wait(Duration.ofDays(29));
        assertThat(sync("")).contains("'_deleted':true");
        api.wait(Duration.ofDays(1).plusSeconds(1));
        assertThat(sync("")).isEqualTo(answer("", api.millis()));
        createPosts(1);
        assertThat(sync("")).contains("{'id':'1','_version':1,'_deleted':null}");
    }
}
