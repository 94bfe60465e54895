package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cases of the protocol's conformance list that are about subscriptions, in its order and over
/// WebSocket: 20 to 22. The three handshakes of case 24 are tried by [BackendServerTest].
///
/// Beside them stands what else the protocol says of what a mutation publishes.
final class RealtimeConformanceTest {
    private static final String FILTERED =
            "subscription ($filter: ModelSubscriptionPostFilterInput) { onCreatePost(filter: $filter) { title } }";

    private final ServedApi api = new ServedApi(WritesConformanceTest.POST, new AutoMerge());

    @AfterEach
    void close() {
        api.close();
    }

    private void create(String title, int rating, String selected) throws Exception {
        api.ask(
                "mutation { createPost(input: {title: '%s', rating: %d}) { %s } }"
                        .formatted(title, rating, selected));
    }

    private static void subscribe(RealtimeClient subscriber, String document, String variables)
            throws Exception {
        assertThat(subscriber.say(ServedApi.start("1", document, variables)).hear())
                .isEqualTo("{\"type\":\"start_ack\",\"id\":\"1\"}");
    }

    private static String hear(RealtimeClient subscriber) throws Exception {
        return subscriber.hear().replace('"', '\'');
    }

    /// Case 20 (7.6).
    @Test
    void aSubscriberThatNeedsWhatTheMutationDidNotSelectIsToldAnError() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            subscribe(subscriber, "subscription { onCreatePost { id _version } }", "{}");
            create("A", 1, "id");
            assertThat(hear(subscriber))
                    .startsWith(
                            "{'id':'1','type':'data','payload':{'data':{'onCreatePost':null},'errors':[{'path':['onCreatePost','_version'],")
                    .contains(
                            "'message':'Cannot return null for non-nullable type: 'Int' within parent 'Post' (/onCreatePost/_version)'");
        }
    }

    /// Case 21 (7.7).
    @Test
    void severalOperatorsOnOneFieldAreAlternatives() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            subscribe(subscriber, FILTERED, "{'filter':{'rating':{'gt':5,'lt':2}}}");
            for (int rating : new int[] {3, 1, 2, 9}) create("P" + rating, rating, "title rating");
            assertThat(hear(subscriber)).contains("'P1'");
            assertThat(hear(subscriber)).contains("'P9'");
        }
    }

    /// Case 22 (5.4), and the other filters that AppSync refuses: clients know them by their words,
    /// and subscribe again without a filter (7.7).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'not':{'rating':{'gt':1}}} | The variables input contains a field name 'not' that is not defined for input object type 'ModelSubscriptionPostFilterInput'",
                "{'and':[{'rating':{'gt':1}},{'rating':{'lt':5}}]} | filter uses same fieldName multiple time",
                "{'or':[{'rating':{'eq':1}},{'rating':{'eq':2}},{'rating':{'eq':3}},{'rating':{'eq':4}},{'rating':{'eq':5}},{'rating':{'eq':6}},{'rating':{'eq':7}},{'rating':{'eq':8}},{'rating':{'eq':9}},{'rating':{'eq':10}},{'rating':{'eq':11}}]} | Filters combination exceed maximum limit",
                "{'id':{'ne':'x'},'title':{'ne':'x'},'rating':{'ne':0},'tags':{'ne':'x'},'createdAt':{'ne':'x'},'updatedAt':{'ne':'x'}} | Filters exceed maximum attributes limit",
                "{'colour':{'eq':'red'}} | The variables input contains a field name 'colour' that is not defined for input object type 'ModelSubscriptionPostFilterInput'",
            })
    void aFilterThatAppSyncRefusesIsRefusedInItsWords(String filter, String message)
            throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            String frame = ServedApi.start("1", FILTERED, "{'filter':" + filter + "}");
            assertThat(subscriber.say(frame).hear().replace('"', '\''))
                    .startsWith("{'id':'1','type':'error','payload':{'errors':[{")
                    .contains("'message':'" + message);
        }
    }

    /// 5.4: without filters, as with the first transformer, clients look for these words.
    @Test
    void anArgumentThatDoesNotExistIsNamedInAppSyncsWords() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            String document = "subscription { onCreatePost(fliter: {}) { id } }";
            assertThat(subscriber.say(ServedApi.start("1", document, "{}")).hear())
                    .contains(
                            "Validation error of type UnknownArgument: Unknown field argument fliter @ 'onCreatePost'");
        }
    }

    /// 7.6: a delete shows the record as a tombstone.
    @Test
    void aDeletedRecordIsPublishedWhole() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            String seen = "title rating _version _deleted";
            subscribe(subscriber, "subscription { onDeletePost { " + seen + " } }", "{}");
            api.ask("mutation { createPost(input: {id: 'p', title: 'A'}) { id } }");
            api.ask("mutation { deletePost(input: {id: 'p', _version: 1}) { " + seen + " } }");
            assertThat(hear(subscriber))
                    .isEqualTo(
                            "{'id':'1','type':'data','payload':{'data':{'onDeletePost':{'title':'A','rating':null,'_version':2,'_deleted':true}}}}");
        }
    }

    /// 10, note 7: by the field's name and not by its alias.
    @Test
    void everyMutationOfADocumentIsPublishedByItself() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            subscribe(subscriber, "subscription { onCreatePost { title } }", "{}");
            api.ask(
                    "mutation { a: createPost(input: {title: 'A'}) { title } b: createPost(input: {title: 'B'}) { title } }");
            assertThat(hear(subscriber)).contains("'A'");
            assertThat(hear(subscriber)).contains("'B'");
        }
    }

    /// 7.7: a filter sees what is published.
    @Test
    void aFieldThatTheMutationDidNotSelectIsNullForFilters() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            subscribe(subscriber, FILTERED, "{'filter':{'rating':{'eq':1}}}");
            create("unseen", 1, "title");
            create("seen", 1, "title rating");
            assertThat(hear(subscriber)).contains("'seen'");
        }
    }
}
