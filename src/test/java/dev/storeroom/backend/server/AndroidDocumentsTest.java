package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Locale;

/// What Amplify's Android library asks, which differs from the JavaScript client in its documents:
/// related records are selected whole and both ways, variables that have no value are left out of
/// the document, an update sends every field, and a sync expression that matches nothing compares
/// the key with null.
final class AndroidDocumentsTest {
    private static final String META = "__typename _deleted _lastChangedAt _version ";
    private static final String POST =
            META
                    + "blog { "
                    + META
                    + "createdAt id name tagline updatedAt } comments { items { "
                    + META
                    + "author content createdAt id updatedAt } nextToken startedAt } content createdAt id publishOn rating status title updatedAt";
    private static final String COMMENT =
            META
                    + "author content createdAt email id post { "
                    + META
                    + "createdAt id title } updatedAt writtenAt";

    private final ServedApi api = new ServedApi(Samples.read("blog-comments"), new AutoMerge());

    @AfterEach
    void close() {
        api.close();
    }

    private String sync(String arguments, String variables, String given) throws Exception {
        return api.ask(
                "query SyncPosts%s { syncPosts%s { items { %s } nextToken startedAt } }"
                        .formatted(variables, arguments, POST),
                given);
    }

    private String mutate(String verb, String model, String selected, String input)
            throws Exception {
        return api.ask(
                "mutation %2$s%1$s($input: %2$s%1$sInput!) { %3$s%1$s(input: $input) { %4$s } }"
                        .formatted(model, verb, verb.toLowerCase(Locale.ROOT), selected),
                "{'input':" + input + "}");
    }

    private void createAPost() throws Exception {
        mutate(
                "Create",
                "Blog",
                META + "createdAt id name tagline updatedAt",
                "{'id':'b','name':'Tea','tagline':null}");
        assertThat(
                        mutate(
                                "Create",
                                "Post",
                                POST,
                                "{'blogPostsId':'b','content':null,'id':'p','publishOn':null,'rating':3,'status':'DRAFT','title':'A'}"))
                .startsWith("{'data':{'createPost':{'__typename':'Post','_deleted':null,")
                .contains(
                        "'blog':{'__typename':'Blog','_deleted':null,",
                        "'comments':{'items':[],'nextToken':null,'startedAt':null}");
    }

    @Test
    void aBaseSyncLeavesOutWhatItDoesNotSay() throws Exception {
        createAPost();
        assertThat(sync("(limit: $limit)", "($limit: Int)", "{'limit':1000}"))
                .contains("'title':'A'", "'blog':{'__typename':'Blog',", "'name':'Tea'")
                .endsWith("'nextToken':null,'startedAt':" + (api.millis() + 1) + "}}}");
        assertThat(
                        sync(
                                "(lastSync: $lastSync, limit: $limit)",
                                "($lastSync: AWSTimestamp, $limit: Int)",
                                "{'lastSync':123123123,'limit':1000}"))
                .contains("'title':'A'");
    }

    @Test
    void aSyncExpressionThatMatchesNothingFindsNothing() throws Exception {
        createAPost();
        String filtered = "($filter: ModelPostFilterInput, $limit: Int)";
        String arguments = "(filter: $filter, limit: $limit)";
        assertThat(
                        sync(
                                arguments,
                                filtered,
                                "{'filter':{'and':[{'id':{'eq':null}}]},'limit':1000}"))
                .startsWith("{'data':{'syncPosts':{'items':[],'nextToken':null,");
        assertThat(
                        sync(
                                arguments,
                                filtered,
                                "{'filter':{'and':[{'id':{'eq':'p'}},{'title':{'eq':'A'}}]},'limit':1000}"))
                .contains("'title':'A'");
    }

    @Test
    void anUpdateOfEveryFieldIsOneVersionAndItsConditionCounts() throws Exception {
        createAPost();
        String update =
                "mutation UpdatePost($condition: ModelPostConditionInput, $input: UpdatePostInput!) { updatePost(condition: $condition, input: $input) { "
                        + POST
                        + " } }";
        String input =
                "'input':{'_version':1,'blogPostsId':'b','content':null,'id':'p','publishOn':null,'rating':4,'status':'DRAFT','title':'A'}";
        assertThat(api.ask(update, "{'condition':{'title':{'contains':'other'}}," + input + "}"))
                .contains("'errorType':'ConditionalCheckFailedException'");
        assertThat(api.ask(update, "{'condition':{'title':{'contains':'A'}}," + input + "}"))
                .contains("'_version':2", "'rating':4", "'content':null", "'name':'Tea'");
    }

    @Test
    void aSubscriberSeesTheRelatedRecordsThatTheMutationSelected() throws Exception {
        createAPost();
        try (RealtimeClient subscriber = api.subscriber()) {
            String onCreate =
                    "subscription OnCreateComment { onCreateComment { " + COMMENT + " } }";
            assertThat(subscriber.say(ServedApi.start("1", onCreate, "null")).hear())
                    .isEqualTo("{\"type\":\"start_ack\",\"id\":\"1\"}");
            String created =
                    mutate(
                            "Create",
                            "Comment",
                            COMMENT,
                            "{'author':'Ann','content':'Yes','email':null,'id':'c','postID':'p','writtenAt':'2026-01-02T03:04:05Z'}");
            assertThat(created).contains("'post':{'__typename':'Post',", "'title':'A'");
            assertThat(subscriber.hear().replace('"', '\''))
                    .isEqualTo(
                            "{'id':'1','type':'data','payload':"
                                    + created.replace("createComment", "onCreateComment")
                                    + "}");
        }
    }

    @Test
    void aDeleteNamesTheKeyAndTheVersionAlone() throws Exception {
        createAPost();
        assertThat(mutate("Delete", "Post", POST, "{'_version':1,'id':'p'}"))
                .contains("'_deleted':true", "'_version':2", "'title':'A'");
        assertThat(sync("(limit: $limit)", "($limit: Int)", "{'limit':1000}"))
                .contains("'_deleted':true");
    }
}
