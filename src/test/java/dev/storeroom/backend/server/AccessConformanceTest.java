package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.time.Duration;

/// The cases of the protocol's conformance list that are about who may do what, in its order: 23,
/// 25 and 30.
final class AccessConformanceTest {
    private static final String EXPIRED =
            "{'errorType':'UnauthorizedException','message':'You are not authorized to make this call.'}";

    /// Case 23 (5.5, 7.3).
    @Test
    void anExpiredKeyIsRefusedOverHttpAndOverWebSocket() throws Exception {
        try (ServedApi api = new ServedApi(WritesConformanceTest.POST, new AutoMerge());
                RealtimeClient early = api.subscriber();
                RealtimeClient late = api.knocking()) {
            api.wait(ServedApi.KEY_LIFE);
            HttpResponse<String> answer =
                    api.post(ServedApi.KEY, "{\"query\":\"{ listPosts { nextToken } }\"}");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body().replace('"', '\'')).isEqualTo("{'errors':[" + EXPIRED + "]}");
            assertThat(answer.headers().firstValue("x-amzn-errortype"))
                    .contains("UnauthorizedException");
            assertThat(late.say("{\"type\":\"connection_init\"}").hear().replace('"', '\''))
                    .isEqualTo(
                            "{'type':'connection_error','payload':{'errors':[{'errorType':'UnauthorizedException','errorCode':401,'message':'You are not authorized to make this call.'}]}}");
            assertThat(late.hear()).isEqualTo("closed 1000");
            String start = ServedApi.start("1", "subscription { onCreatePost { id } }", "{}");
            assertThat(early.say(start).hear().replace('"', '\''))
                    .isEqualTo("{'id':'1','type':'error','payload':{'errors':[" + EXPIRED + "]}}");
        }
    }

    /// Cases 25 and 30 (1.7, 5.3): with rules that only other callers can meet, as without any
    /// rule, nobody is let through.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@auth(rules: [{allow: owner}])",
                "@auth(rules: [{allow: private}])",
                "@auth(rules: [{allow: groups, groups: [\"a\"]}])",
                "@auth(rules: [{allow: custom}])",
                "@auth(rules: [{allow: public, provider: iam}])",
            })
    void aModelThatIsNotOpenToKeysIsClosedToThem(String rules) throws Exception {
        String schema = "type Post @model " + rules + " { id: ID! title: String }";
        try (ServedApi api = new ServedApi(schema, new AutoMerge());
                RealtimeClient subscriber = api.subscriber()) {
            for (String[] asked :
                    new String[][] {
                        {"Query", "getPost", "{ getPost(id: '1') { id } }"},
                        {"Query", "listPosts", "{ listPosts { items { id } } }"},
                        {"Query", "syncPosts", "{ syncPosts { items { id } } }"},
                        {
                            "Mutation",
                            "createPost",
                            "mutation { createPost(input: {title: 'A'}) { id } }"
                        },
                        {
                            "Mutation",
                            "updatePost",
                            "mutation { updatePost(input: {id: '1'}) { id } }"
                        },
                        {
                            "Mutation",
                            "deletePost",
                            "mutation { deletePost(input: {id: '1'}) { id } }"
                        },
                    }) {
                assertThat(api.ask(asked[2]))
                        .startsWith(
                                "{'data':{'%s':null},'errors':[{'path':['%s'],'errorType':'Unauthorized','data':null,"
                                        .formatted(asked[1], asked[1]))
                        .endsWith(
                                "'message':'Not Authorized to access %s on type %s'}]}"
                                        .formatted(asked[1], asked[0]));
            }
            String start = ServedApi.start("1", "subscription { onCreatePost { id } }", "{}");
            assertThat(subscriber.say(start).hear())
                    .contains(
                            "\"type\":\"error\"",
                            "\"errorType\":\"Unauthorized\"",
                            "Not Authorized to access onCreatePost on type Subscription");
        }
    }

    /// 1.7, 6.2: a rule for keys opens what it names, and nothing else.
    @Test
    void aRuleForKeysOpensItsOperationsOnly() throws Exception {
        String schema =
                "type Post @model @auth(rules: [{allow: public, operations: [read]}]) { id: ID! title: String }";
        try (ServedApi api = new ServedApi(schema, new AutoMerge())) {
            api.wait(Duration.ofSeconds(1));
            assertThat(api.ask("{ listPosts { items { id } } }"))
                    .isEqualTo("{'data':{'listPosts':{'items':[]}}}");
            assertThat(api.ask("mutation { createPost(input: {title: 'A'}) { id } }"))
                    .contains("Not Authorized to access createPost on type Mutation");
        }
    }
}
