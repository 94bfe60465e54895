package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The operations that a schema declares itself: their resolvers are parts of an app that a local
/// backend does not have, but its subscriptions need none.
final class DeclaredOperationsTest {
    private static final String SCHEMA =
            """
            type Post @model @auth(rules: [{ allow: public }]) { id: ID! title: String! }
            type Secret @model @auth(rules: [{ allow: private }]) { id: ID! }
            type Note { text: String }
            type Query {
              echo(text: String): String @function(name: "echo")
              first: Post
              count: Int!
              mine: Note @auth(rules: [{ allow: private }])
            }
            type Mutation { notify(text: String): Note @aws_iam }
            type Subscription {
              anyPost(title: String): Post @aws_subscribe(mutations: ["createPost", "updatePost"])
              anySecret: Secret @aws_subscribe(mutations: ["createSecret"])
            }
            """;

    private final ServedApi api = new ServedApi(SCHEMA, new AutoMerge());

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ first { id } }              | {'data':{'first':null}}",
                "{ count }                     | Cannot return null for non-nullable type: 'Int' within parent 'Query' (/count)",
                "{ echo(text: 'a') }           | 'errorType':'UnsupportedOperation'",
                "{ echo(text: 'a') }           | Query.echo is answered by @function, which a local backend does not have.",
                "{ mine { text } }             | Not Authorized to access mine on type Query",
                "mutation { notify { text } }  | Not Authorized to access notify on type Mutation",
            })
    void anOperationWithoutAResolverIsNullAndOneThatIsAnsweredElsewhereSaysSo(
            String document, String answer) throws Exception {
        assertThat(api.ask(document)).contains(answer);
    }

    @Test
    void aSubscriptionHearsTheMutationsThatItNames() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            String anyPost = "subscription { anyPost(title: 'B') { title _version } }";
            assertThat(subscriber.say(ServedApi.start("1", anyPost, "{}")).hear())
                    .isEqualTo("{\"type\":\"start_ack\",\"id\":\"1\"}");
            String seen = "{ title _version }";
            api.ask("mutation { createPost(input: {id: 'p', title: 'A'}) " + seen + " }");
            api.ask(
                    "mutation { updatePost(input: {id: 'p', title: 'B', _version: 1}) "
                            + seen
                            + " }");
            assertThat(subscriber.hear().replace('"', '\''))
                    .isEqualTo(
                            "{'id':'1','type':'data','payload':{'data':{'anyPost':{'title':'B','_version':2}}}}");
        }
    }

    @Test
    void aSubscriptionShowsNoRecordsToThoseWhoMayNotListenToThem() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            String anySecret = "subscription { anySecret { id } }";
            assertThat(subscriber.say(ServedApi.start("1", anySecret, "{}")).hear())
                    .contains("Not Authorized to access anySecret on type Subscription");
        }
    }
}
