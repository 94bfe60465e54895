package dev.storeroom.backend.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;
import dev.storeroom.backend.table.TablePages.Ask;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

final class TablePagesTest {
    private static final Ask FIRST = new Ask(Value.NULL, Optional.empty(), Optional.empty());

    private final Tables posts = new Tables(new AutoMerge());

    @AfterEach
    void close() {
        posts.close();
    }

    private void createPosts(int count) {
        for (int i = 1; i <= count; i++) {
            String fields =
                    """
                    {"id": "%d", "rating": %d, "blogId": "b%d", "createdAt": "%03d", "year": %d, "title": "t%d"}
                    """
                            .formatted(i, i, i % 2, 1000 - i, 2000 + i, i);
            posts.create("[\"" + i + "\"]", fields);
        }
    }

    @Test
    void aClientThatKnowsNothingGetsTheLatestOfEveryRecordTombstonesIncluded() {
        createPosts(3);
        posts.update(1, "{\"rating\":9}");
        posts.delete(2);
        ItemPage page = posts.pages.sync(OptionalLong.empty(), FIRST);
        assertThat(page.items()).extracting(Item::version).containsExactly(3L, 1L, 1L);
        assertThat(page.items().getFirst().isDeleted()).isTrue();
        assertThat(page.next()).isEmpty();
        assertThat(page.startedAt()).isPresent();
    }

    @Test
    void aClientThatWasThereMinutesAgoGetsEveryVersionSinceInOrder() {
        createPosts(2);
        posts.wait(Duration.ofMinutes(1));
        long since = posts.pages.sync(OptionalLong.empty(), FIRST).startedAt().orElseThrow();
        posts.wait(Duration.ofMinutes(1));
        for (int version = 1; version <= 3; version++) posts.update(version, "{}");
        ItemPage page = posts.pages.sync(OptionalLong.of(since), FIRST);
        assertThat(page.items()).extracting(Item::version).containsExactly(2L, 3L, 4L);
    }

    @ParameterizedTest
    @CsvSource({"29, 0", "31, 2"})
    void theLogAnswersForHalfAnHourAndTheTableAfterThat(int minutes, int records) {
        createPosts(2);
        posts.wait(Duration.ofMinutes(1));
        long since = posts.millis();
        posts.wait(Duration.ofMinutes(minutes));
        assertThat(posts.pages.sync(OptionalLong.of(since), FIRST).items()).hasSize(records);
    }

    @Test
    void everyPageOfOneSyncSaysWhenTheFirstBegan() {
        createPosts(5);
        long startedAt = posts.millis() + 10;
        posts.wait(Duration.ofMillis(10));
        Optional<String> token = Optional.empty();
        List<String> keys = new ArrayList<>();
        do {
            var ask = new Ask(Value.NULL, Optional.of(2), token);
            ItemPage page = posts.pages.sync(OptionalLong.of(0), ask);
            page.items().forEach(item -> keys.add(item.key()));
            assertThat(page.startedAt()).contains(startedAt);
            token = page.next();
            posts.wait(Duration.ofSeconds(1));
        } while (token.isPresent());
        assertThat(keys).containsExactly("[\"1\"]", "[\"2\"]", "[\"3\"]", "[\"4\"]", "[\"5\"]");
    }

    @Test
    void aPageCountsWhatItLooksAtSoThatOneMayBeEmptyBeforeTheLast() {
        createPosts(5);
        Value filter = Json.read("{\"rating\":{\"ge\":5}}");
        ItemPage first = posts.pages.list(new Ask(filter, Optional.of(2), Optional.empty()));
        assertThat(first.items()).isEmpty();
        ItemPage second = posts.pages.list(new Ask(filter, Optional.of(2), first.next()));
        assertThat(second.items()).isEmpty();
        ItemPage third = posts.pages.list(new Ask(filter, Optional.of(2), second.next()));
        assertThat(third.items()).hasSize(1);
        assertThat(third.next()).isEmpty();
    }

    @Test
    void aTokenOfAnotherQuestionOrOfNobodyIsRefused() {
        createPosts(5);
        var ask = new Ask(Value.NULL, Optional.of(2), Optional.empty());
        String token = posts.pages.list(ask).next().orElseThrow();
        for (String bad :
                List.of("", "x", "a.b", token + "x", "x" + token, token.replace('.', '-'))) {
            assertThatThrownBy(
                            () ->
                                    posts.pages.list(
                                            new Ask(Value.NULL, Optional.of(2), Optional.of(bad))))
                    .isInstanceOf(TablePages.BadTokenException.class);
        }
        var other =
                new Ask(Json.read("{\"rating\":{\"gt\":0}}"), Optional.of(2), Optional.of(token));
        assertThatThrownBy(() -> posts.pages.list(other))
                .isInstanceOf(TablePages.BadTokenException.class);
        assertThatThrownBy(
                        () ->
                                posts.pages.sync(
                                        OptionalLong.empty(),
                                        new Ask(Value.NULL, Optional.of(2), Optional.of(token))))
                .isInstanceOf(TablePages.BadTokenException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  |            |         | 5 3 1",
                "false |            |         | 1 3 5",
                "true  | eq         | 997     | 3",
                "true  | lt         | 997     | 5",
                "true  | le         | 997     | 5 3",
                "true  | gt         | 997     | 1",
                "true  | ge         | 997     | 3 1",
                "true  | beginsWith | 99      | 5 3 1",
                "true  | between    | 995,997 | 5 3",
            })
    void recordsOfAPartitionComeInTheOrderOfWhatSortsAndByItsCondition(
            boolean ascending, String operator, String operands, String ids) {
        createPosts(5);
        var sort =
                Optional.ofNullable(operator)
                        .map(
                                each ->
                                        new KeySearch.SortCondition(
                                                each,
                                                List.of(operands.split(",")).stream()
                                                        .map(Value::text)
                                                        .toList()));
        assertThat(found(List.of("blogId", "createdAt"), sort, ascending))
                .isEqualTo(List.of(ids.split(" ")));
    }

    @Test
    void anIndexOfOneFieldOrOfSeveralIsReadPageByPageToo() {
        createPosts(5);
        assertThat(found(List.of("blogId"), Optional.empty(), true)).containsExactly("1", "3", "5");
        var sort = new KeySearch.SortCondition("beginsWith", List.of(Value.text("2003#")));
        assertThat(found(List.of("blogId", "year", "title"), Optional.of(sort), true))
                .containsExactly("3");
    }

    @ParameterizedTest
    @CsvSource({"true, x y 1", "false, 1 y x"})
    void recordsThatLackWhatSortsAreFoundToo(boolean ascending, String ids) {
        createPosts(1);
        posts.create("[\"x\"]", "{\"id\":\"x\",\"blogId\":\"b1\"}");
        posts.create("[\"y\"]", "{\"id\":\"y\",\"blogId\":\"b1\",\"title\":\"t\"}");
        for (var index : Tables.INDEXES.subList(0, 2)) {
            assertThat(found(index, Optional.empty(), ascending))
                    .isEqualTo(List.of(ids.split(" ")));
        }
    }

    /// What the same filter finds when it does not name a key first is what it must find.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'blogId':{'eq':'b1'}}",
                "{'blogId':{'eq':'b1'}},{'createdAt':{'gt':'996'}}",
                "{'blogId':{'eq':'b1'}},{'createdAt':{'between':['995','997']}}",
                "{'blogId':{'eq':'b1'}},{'createdAt':{'beginsWith':'99'}},{'rating':{'ge':3}}",
                "{'blogId':{'eq':'b1'}},{'rating':{'ge':3}}",
                "{'blogId':{'eq':'b3'}},{'createdAt':{'le':'x'}}",
                "{'blogId':{'eq':null}}",
            })
    void aFilterThatNamesAKeyFirstSynchronisesTheSameRecordsAsAnyOther(String comparisons) {
        createPosts(7);
        posts.delete(1);
        String all = "{'and':[%s" + comparisons + "]}";
        List<String> expected = synchronised(all.formatted("{'rating':{'gt':0}},"));
        assertThat(synchronised(all.formatted(""))).containsExactlyInAnyOrderElementsOf(expected);
    }

    /// The keys of all records that a client without any is sent, in pages of two.
    private List<String> synchronised(String filter) {
        List<String> keys = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Ask ask = new Ask(Json.read(filter.replace('\'', '"')), Optional.of(2), token);
            ItemPage page = posts.pages.sync(OptionalLong.empty(), ask);
            page.items().forEach(item -> keys.add(item.key()));
            token = page.next();
        } while (token.isPresent());
        return keys;
    }

    /// The ids of the records of blog `b1`, read in pages of one.
    private List<String> found(
            List<String> index, Optional<KeySearch.SortCondition> sort, boolean ascending) {
        var search = new KeySearch(index, Value.text("b1"), sort, ascending, Optional.empty());
        List<String> ids = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            ItemPage page = posts.pages.find(search, new Ask(Value.NULL, Optional.of(1), token));
            page.items().forEach(item -> ids.add(((Value.Text) item.value("id")).text()));
            token = page.next();
        } while (token.isPresent());
        return ids;
    }
}
