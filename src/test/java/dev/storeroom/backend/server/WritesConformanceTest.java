package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;
import dev.storeroom.backend.table.ConflictStrategy.OptimisticConcurrency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The cases of the protocol's conformance list that are about mutations, in its order and over
/// HTTP: 1 to 12, 18, 19, 28 and 29. In brackets stand the sections of the protocol's description.
///
/// The other cases: [SyncConformanceTest] has 13 to 17, [RealtimeConformanceTest] 20 to 22 and 24,
/// [AccessConformanceTest] 23, 25 and 30; 31 is the API schema's own test. 26 and 27 (owners' names
/// and functions that resolve conflicts) are of what this backend does not have: it refuses both.
final class WritesConformanceTest {
    static final String POST =
            """
            input AMPLIFY { globalAuthRule: AuthRule = { allow: public } }
            type Post @model {
              id: ID!
              title: String!
              rating: Int
              tags: [String]
              stats: Stats
            }
            type Stats { ppg: Float apg: Float rpg: Float }
            """;

    private static final String ALL =
            "{ id title rating tags stats { ppg apg rpg } createdAt updatedAt _version _deleted _lastChangedAt }";
    private static final String CREATE =
            "mutation { createPost(input: {id: 'p', title: 'A', rating: 3}) " + ALL + " }";
    private static final String CREATED =
            "{'id':'p','title':'A','rating':3,'tags':null,'stats':null,'createdAt':'2026-01-02T03:04:05.678Z','updatedAt':'2026-01-02T03:04:05.678Z','_version':1,'_deleted':null,'_lastChangedAt':1767323045678}";
    private static final String KEY_IS_TAKEN =
            "{'data':{'createPost':null},'errors':[{'path':['createPost'],'errorType':'ConditionalCheckFailedException','data':null,'errorInfo':null,'locations':[{'line':1,'column':12,'sourceName':null}],'message':'The conditional request failed (Service: DynamoDb, Status Code: 400, Request ID: ";

    private static ServedApi merging() throws Exception {
        return withPost(new AutoMerge());
    }

    private static ServedApi strict() throws Exception {
        return withPost(new OptimisticConcurrency());
    }

    private static ServedApi withPost(ConflictStrategy strategy) throws Exception {
        ServedApi api = new ServedApi(POST, strategy);
        api.ask(CREATE);
        api.wait(Duration.ofSeconds(1));
        return api;
    }

    private static String update(ServedApi api, String input, String selected) throws Exception {
        return api.ask(
                "mutation M($input: UpdatePostInput!) { updatePost(input: $input) { %s } }"
                        .formatted(selected),
                "{'input':" + input + "}");
    }

    private static String delete(ServedApi api, long version, String selected) throws Exception {
        return api.ask(
                "mutation { deletePost(input: {id: 'p', _version: %d}) %s }"
                        .formatted(version, selected));
    }

    /// Case 1 (2.1, 2.3).
    @Test
    void aCreatedRecordHasVersion1AndOneMomentForAll() throws Exception {
        try (ServedApi api = new ServedApi(POST, new AutoMerge())) {
            assertThat(api.ask(CREATE)).isEqualTo("{'data':{'createPost':" + CREATED + "}}");
        }
    }

    /// Case 2 (2.3, 5.3).
    @Test
    void aKeyThatIsTakenIsAFailedConditionAndNobodyHearsOfIt() throws Exception {
        try (ServedApi api = merging();
                RealtimeClient subscriber = api.subscriber()) {
            subscriber.say(ServedApi.start("1", "subscription { onCreatePost { id } }", "{}"));
            assertThat(subscriber.hear()).contains("start_ack");
            assertThat(api.ask(CREATE)).startsWith(KEY_IS_TAKEN);
            api.ask(CREATE.replace("'p'", "'next'"));
            assertThat(subscriber.hear()).contains("next");
        }
    }

    /// Case 3 (2.3).
    @Test
    void anUpdateOfTheStoredVersionChangesWhatItNamesAndTheMoment() throws Exception {
        try (ServedApi api = merging()) {
            assertThat(
                            update(
                                    api,
                                    "{'id':'p','title':'B','_version':1}",
                                    "title rating createdAt updatedAt _version _lastChangedAt"))
                    .isEqualTo(
                            "{'data':{'updatePost':{'title':'B','rating':3,'createdAt':'2026-01-02T03:04:05.678Z','updatedAt':'2026-01-02T03:04:06.678Z','_version':2,'_lastChangedAt':1767323046678}}}");
        }
    }

    /// Case 4 (1.2, 2.3): what is removed is missing, which a filter can tell from null.
    @Test
    void nullInAnUpdateRemovesTheField() throws Exception {
        try (ServedApi api = merging()) {
            assertThat(update(api, "{'id':'p','rating':null,'_version':1}", "rating _version"))
                    .isEqualTo("{'data':{'updatePost':{'rating':null,'_version':2}}}");
            assertThat(
                            api.ask(
                                    "{ listPosts(filter: {rating: {attributeExists: false}}) { items { id } } }"))
                    .isEqualTo("{'data':{'listPosts':{'items':[{'id':'p'}]}}}");
        }
    }

    /// Case 5 (2.3): the missing version is 0, and so stale.
    @Test
    void anUpdateWithoutAVersionIsMergedAsAStaleOne() throws Exception {
        try (ServedApi api = merging()) {
            assertThat(
                            update(
                                    api,
                                    "{'id':'p','title':'B','tags':['new']}",
                                    "title tags updatedAt _version"))
                    .isEqualTo(
                            "{'data':{'updatePost':{'title':'A','tags':['new'],'updatedAt':'2026-01-02T03:04:05.678Z','_version':2}}}");
        }
    }

    /// Case 6 (4.2, 5.2).
    @Test
    void anUpdateWithoutAVersionIsRefusedWhereEveryConflictIs() throws Exception {
        try (ServedApi api = strict()) {
            assertThat(update(api, "{'id':'p','title':'B'}", ALL.substring(1, ALL.length() - 1)))
                    .isEqualTo(conflict("updatePost", 40, CREATED));
        }
    }

    /// The catalogue of errors (5.3): what an unversioned source says, and shows.
    @Test
    void withoutVersionsAFailedConditionIsDynamosAndShowsTheRecord() throws Exception {
        try (ServedApi api = withPost(new ConflictStrategy.None())) {
            assertThat(api.ask(CREATE))
                    .startsWith(
                            "{'data':{'createPost':null},'errors':[{'path':['createPost'],'errorType':'DynamoDB:ConditionalCheckFailedException','data':{'id':'p','title':'A',");
        }
    }

    private static String conflict(String mutation, int column, String stored) {
        return "{'data':{'%s':null},'errors':[{'path':['%s'],'errorType':'ConflictUnhandled','data':%s,'errorInfo':null,'locations':[{'line':1,'column':%d,'sourceName':null}],'message':'Conflict resolver rejects mutation.'}]}"
                .formatted(mutation, mutation, stored, column);
    }

    /// Cases 7 and 8 (4.3).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'tags':['a','b']     | 'tags':['b','c']              | 'tags':['a','b','b','c'],'stats':null",
                "'stats':{'ppg':1.5}  | 'stats':{'ppg':9.5,'rpg':2.5} | 'tags':null,'stats':{'ppg':1.5,'rpg':2.5}",
            })
    void aStaleUpdateAddsToListsAndMapsAndKeepsTheirScalars(
            String stored, String stale, String merged) throws Exception {
        try (ServedApi api = merging()) {
            update(api, "{'id':'p'," + stored + ",'_version':1}", "id");
            assertThat(
                            update(
                                    api,
                                    "{'id':'p'," + stale + ",'_version':1}",
                                    "tags stats { ppg rpg } _version"))
                    .isEqualTo("{'data':{'updatePost':{" + merged + ",'_version':3}}}");
        }
    }

    /// Case 9 (4.3). The guide's set is a list here, as all arrays are with Amplify.
    @Test
    void theGuidesWorkedSequenceGivesItsValuesOverTheWire() throws Exception {
        String player =
                """
                input AMPLIFY { globalAuthRule: AuthRule = { allow: public } }
                type Player @model { id: ID! name: String jersey: Int interests: [String] points: [Int] stats: Stats }
                type Stats { ppg: Float apg: Float rpg: Float }
                """;
        try (ServedApi api = new ServedApi(player, new AutoMerge())) {
            api.ask("mutation { createPlayer(input: {id: '1', name: 'Nadia', jersey: 5}) { id } }");
            for (int version = 1; version < 4; version++) play(api, version, "");
            assertThat(play(api, 2, ", jersey: 55"))
                    .isEqualTo(
                            "'name':'Nadia','jersey':5,'interests':null,'points':null,'stats':null,'_version':5");
            assertThat(
                            play(
                                    api,
                                    3,
                                    ", name: 'Shaggy', interests: ['breakfast', 'lunch', 'dinner'], points: [24, 30, 27]"))
                    .isEqualTo(
                            "'name':'Nadia','jersey':5,'interests':['breakfast','lunch','dinner'],'points':[24,30,27],'stats':null,'_version':6");
            assertThat(
                            play(
                                    api,
                                    5,
                                    ", interests: ['breakfast', 'lunch', 'brunch'], points: [30, 35]"))
                    .isEqualTo(
                            "'name':'Nadia','jersey':5,'interests':['breakfast','lunch','dinner','breakfast','lunch','brunch'],'points':[24,30,27,30,35],'stats':null,'_version':7");
            play(api, 7, ", stats: {ppg: 35.4, apg: 6.3}");
            assertThat(play(api, 3, ", stats: {ppg: 25.7, rpg: 6.9}"))
                    .endsWith("'stats':{'ppg':35.4,'apg':6.3,'rpg':6.9},'_version':9");
        }
    }

    private static String play(ServedApi api, int version, String changes) throws Exception {
        String answer =
                api.ask(
                        "mutation { updatePlayer(input: {id: '1', _version: %d%s}) { name jersey interests points stats { ppg apg rpg } _version } }"
                                .formatted(version, changes));
        return answer.replace("{'data':{'updatePlayer':{", "").replace("}}}", "");
    }

    /// Case 10 (2.3, 1.6).
    @Test
    void aDeletedRecordIsAnsweredWholeAndStillFound() throws Exception {
        try (ServedApi api = merging()) {
            String tombstone =
                    CREATED.replace("'_version':1,'_deleted':null", "'_version':2,'_deleted':true")
                            .replace("5678}", "6678}");
            assertThat(delete(api, 1, ALL)).isEqualTo("{'data':{'deletePost':" + tombstone + "}}");
            assertThat(api.ask("{ getPost(id: 'p') " + ALL + " }"))
                    .isEqualTo("{'data':{'getPost':" + tombstone + "}}");
            assertThat(api.ask("{ listPosts { items " + ALL + " } }"))
                    .isEqualTo("{'data':{'listPosts':{'items':[" + tombstone + "]}}}");
        }
    }

    /// Case 11 (4.3).
    @Test
    void aStaleDeleteIsAConflictForEveryStrategy() throws Exception {
        for (ServedApi api : List.of(merging(), strict())) {
            try (api) {
                assertThat(delete(api, 0, ALL)).isEqualTo(conflict("deletePost", 12, CREATED));
            }
        }
    }

    /// Case 12 (2.3).
    @Test
    void aDeletedKeyIsTaken() throws Exception {
        try (ServedApi api = merging()) {
            delete(api, 1, "{ id }");
            assertThat(api.ask(CREATE)).startsWith(KEY_IS_TAKEN);
        }
    }

    /// Cases 18 and 19 (2.3): which of two reasons is told.
    @ParameterizedTest
    @CsvSource({"1, ConditionalCheckFailedException", "0, ConflictUnhandled"})
    void aFalseConditionIsToldOfTheStoredVersionOnly(long version, String errorType)
            throws Exception {
        try (ServedApi api = strict()) {
            String update =
                    "mutation { updatePost(input: {id: 'p', title: 'B', _version: %d}, condition: {rating: {gt: 3}}) { id } }"
                            .formatted(version);
            assertThat(api.ask(update)).contains("'" + errorType + "'");
            assertThat(api.ask("{ getPost(id: 'p') " + ALL + " }"))
                    .isEqualTo("{'data':{'getPost':" + CREATED + "}}");
        }
    }

    /// Case 28 (2.4).
    @ParameterizedTest
    @CsvSource({"true, 9, 0", "false, 2, 7"})
    void ofWritersOfOneVersionOneSucceedsPlainlyAndTheOthersAreInConflict(
            boolean merges, int version, int refused) throws Exception {
        try (ServedApi api = merges ? merging() : strict();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> writers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String input =
                        "{'id':'p','title':'T%d','tags':['%d'],'_version':1}".formatted(i, i);
                writers.add(() -> update(api, input, "title _version"));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(writers)) answers.add(answer.get());
            assertThat(answers).filteredOn(each -> each.endsWith("'_version':2}}}")).hasSize(1);
            assertThat(answers)
                    .filteredOn(each -> each.contains("ConflictUnhandled"))
                    .hasSize(refused);
            assertThat(api.ask("{ getPost(id: 'p') { _version } }"))
                    .isEqualTo("{'data':{'getPost':{'_version':" + version + "}}}");
        }
    }

    /// Case 29 (5.4).
    @Test
    void anInputFieldThatDoesNotExistIsNamedInAppSyncsWords() throws Exception {
        try (ServedApi api = merging()) {
            assertThat(update(api, "{'id':'p','colour':'red'}", "id"))
                    .isEqualTo(
                            "{'data':null,'errors':[{'path':null,'locations':null,'message':'The variables input contains a field name 'colour' that is not defined for input object type 'UpdatePostInput' '}]}");
        }
    }

    /// 1.1: conditions know `_deleted`, which only tombstones have (2.1).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{_deleted: {ne: true}}               | ConditionalCheckFailedException",
                "{_deleted: {attributeExists: false}} | ConditionalCheckFailedException",
                "{_deleted: {eq: true}}               | '_version':3",
            })
    void aConditionTellsATombstoneFromARecordThatLives(String condition, String answer)
            throws Exception {
        try (ServedApi api = strict()) {
            delete(api, 1, "{ id }");
            String answered =
                    api.ask(
                            "mutation { updatePost(input: {id: 'p', title: 'B', _version: 2}, condition: %s) { _version } }"
                                    .formatted(condition));
            assertThat(answered).contains(answer);
        }
    }
}
