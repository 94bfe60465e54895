package dev.storeroom.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.None;
import dev.storeroom.backend.table.ConflictStrategy.OptimisticConcurrency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

final class ApiServiceTest {
    private static final String CREATE =
            "mutation { createPost(input: {title: \"A\", status: DRAFT, rating: 3}) { id title rating content _version _deleted _lastChangedAt createdAt updatedAt } }";

    @Test
    void aCreatedRecordHasItsFirstVersionAndItsMoments() {
        try (var api = new TestApi(TestApi.POST)) {
            assertThat(api.execute(CREATE))
                    .isEqualTo(
                            "{\"data\":{\"createPost\":{\"id\":\"id-1\",\"title\":\"A\",\"rating\":3,\"content\":null,\"_version\":1,\"_deleted\":null,\"_lastChangedAt\":1767323045678,\"createdAt\":\"2026-01-02T03:04:05.678Z\",\"updatedAt\":\"2026-01-02T03:04:05.678Z\"}}}");
        }
    }

    @Test
    void aConflictShowsTheStoredRecordAsItWasSelected() {
        try (var api = new TestApi(TestApi.POST, new OptimisticConcurrency())) {
            api.execute(CREATE);
            assertThat(
                            api.execute(
                                    "mutation { updatePost(input: {id: \"id-1\", title: \"B\"}) { id name: title _version } }"))
                    .isEqualTo(
                            "{\"data\":{\"updatePost\":null},\"errors\":[{\"path\":[\"updatePost\"],\"errorType\":\"ConflictUnhandled\",\"data\":{\"id\":\"id-1\",\"name\":\"A\",\"_version\":1},\"errorInfo\":null,\"locations\":[{\"line\":1,\"column\":12,\"sourceName\":null}],\"message\":\"Conflict resolver rejects mutation.\"}]}");
        }
    }

    @Test
    void aKeyThatIsThereIsAFailedCondition() {
        try (var api = new TestApi(TestApi.POST)) {
            String create =
                    "mutation { createPost(input: {id: \"1\", title: \"A\", status: DRAFT}) { id } }";
            api.execute(create);
            assertThat(api.execute(create))
                    .contains(
                            "\"errorType\":\"ConditionalCheckFailedException\",\"data\":null",
                            "The conditional request failed (Service: DynamoDb, Status Code: 400, Request ID: ");
        }
    }

    @Test
    void nullInAnUpdateRemovesAndWhatIsAbsentStays() {
        try (var api = new TestApi(TestApi.POST)) {
            api.execute(CREATE);
            assertThat(
                            api.execute(
                                    "mutation U($input: UpdatePostInput!) { updatePost(input: $input) { title rating _version } }",
                                    "{\"input\":{\"id\":\"id-1\",\"rating\":null,\"_version\":1}}"))
                    .isEqualTo(
                            "{\"data\":{\"updatePost\":{\"title\":\"A\",\"rating\":null,\"_version\":2}}}");
        }
    }

    @Test
    void aDeletedRecordIsAnsweredWholeAndStaysATombstoneForGetAndList() {
        try (var api = new TestApi(TestApi.POST)) {
            api.execute(CREATE);
            assertThat(
                            api.execute(
                                    "mutation { deletePost(input: {id: \"id-1\", _version: 1}) { title _deleted _version } }"))
                    .isEqualTo(
                            "{\"data\":{\"deletePost\":{\"title\":\"A\",\"_deleted\":true,\"_version\":2}}}");
            assertThat(
                            api.execute(
                                    "{ getPost(id: \"id-1\") { title _deleted } listPosts { items { id } startedAt } }"))
                    .isEqualTo(
                            "{\"data\":{\"getPost\":{\"title\":\"A\",\"_deleted\":true},\"listPosts\":{\"items\":[{\"id\":\"id-1\"}],\"startedAt\":null}}}");
        }
    }

    @Test
    void errorsAreInTheWordsThatClientsLookForOnAMachineOfAnyLanguage() {
        Locale language = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try (var api = new TestApi(TestApi.POST)) {
            assertThat(api.execute("{ syncNotes { items { id } } }"))
                    .contains("Field 'syncNotes' in type 'Query' is undefined @ 'syncNotes'");
            assertThat(api.execute("{ syncPosts")).contains("Invalid syntax");
        } finally {
            Locale.setDefault(language);
        }
    }

    @Test
    void anInvalidDocumentIsAnsweredWithItsPlaceAndNoData() {
        try (var api = new TestApi(TestApi.POST)) {
            assertThat(api.execute("{ syncNotes { items { id } } }"))
                    .isEqualTo(
                            "{\"data\":null,\"errors\":[{\"path\":null,\"locations\":[{\"line\":1,\"column\":3,\"sourceName\":null}],\"message\":\"Validation error of type FieldUndefined: Field 'syncNotes' in type 'Query' is undefined @ 'syncNotes'\"}]}");
        }
    }

    @Test
    void aConflictShowsWhatTheCallerSelectedAsAResultWould() {
        String schema =
                """
                input AMPLIFY { globalAuthRule: AuthRule = { allow: public } }
                type Shop @model { name: String places: [Place] }
                type Place { lat: Float open: Boolean }
                """;
        try (var api = new TestApi(schema)) {
            api.execute("mutation { createShop(input: {name: \"A\", places: [{lat: 1}]}) { id } }");
            assertThat(
                            api.execute(
                                    "mutation { deleteShop(input: {id: \"id-1\", _version: 9}) { __typename called: name ...Places } } fragment Places on Shop { places { __typename at: lat open } }"))
                    .contains(
                            "\"data\":{\"__typename\":\"Shop\",\"called\":\"A\",\"places\":[{\"__typename\":\"Place\",\"at\":1.0,\"open\":null}]}");
        }
    }

    @ParameterizedTest
    @CsvSource({"409000, true", "410000, false"})
    void aRecordOfMoreThanDynamoDbKeepsIsRefused(int length, boolean isKept) {
        try (var api = new TestApi(TestApi.POST)) {
            String answer =
                    api.execute(
                            "mutation C($input: CreatePostInput!) { createPost(input: $input) { id } }",
                            "{\"input\":{\"status\":\"DRAFT\",\"title\":\"%s\"}}"
                                    .formatted("a".repeat(length)));
            if (isKept) assertThat(answer).doesNotContain("errors");
            else
                assertThat(answer)
                        .contains("DynamoDB:ValidationException", "Item size has exceeded");
            assertThat(api.execute("{ listPosts { items { id } } }"))
                    .contains(isKept ? "\"id\":\"id-1\"" : "\"items\":[]");
        }
    }

    @Test
    void aModelWithoutConflictDetectionCannotBeSynchronised() {
        try (var api = new TestApi(TestApi.POST, new None())) {
            assertThat(api.execute("{ syncPosts { items { id } } }"))
                    .contains("choose Enable DataStore for entire API.");
        }
    }

    @Test
    void withoutRulesAndWithoutASandboxNobodyIsLetThrough() {
        try (var api = new TestApi(TestApi.POST.replaceFirst("input AMPLIFY.*\n", ""))) {
            assertThat(api.execute(CREATE))
                    .contains(
                            "\"errorType\":\"Unauthorized\"",
                            "Not Authorized to access createPost on type Mutation");
            assertThat(api.execute("{ syncPosts { items { id } } }"))
                    .contains("Not Authorized to access syncPosts on type Query");
            assertThat(api.subscribe("subscription { onCreatePost { id } }", "{}").toString())
                    .contains("Not Authorized to access onCreatePost on type Subscription");
        }
    }

    @Test
    void relationsAreFollowedInMutationsToo() {
        try (var api =
                new TestApi(
                        """
                        input AMPLIFY { globalAuthRule: AuthRule = { allow: public } }
                        type Blog @model { name: String! posts: [Post] @hasMany }
                        type Post @model { title: String! blog: Blog @belongsTo tags: [Tag] @manyToMany(relationName: "PostTags") }
                        type Tag @model { label: String! posts: [Post] @manyToMany(relationName: "PostTags") }
                        """)) {
            api.execute(
                    "mutation { createBlog(input: {id: \"b\", name: \"B\"}) { id } createTag(input: {id: \"t\", label: \"T\"}) { id } }");
            for (String id : new String[] {"1", "2"}) {
                api.execute(
                        "mutation { createPost(input: {id: \"%s\", title: \"P\", blogPostsId: \"b\"}) { id } createPostTags(input: {postId: \"%s\", tagId: \"t\"}) { id } }"
                                .formatted(id, id));
            }
            assertThat(
                            api.execute(
                                    "mutation { updateBlog(input: {id: \"b\", _version: 1}) { posts(sortDirection: DESC) { items { id blog { name } tags { items { tag { label } } } } } } }"))
                    .isEqualTo(
                            "{\"data\":{\"updateBlog\":{\"posts\":{\"items\":[{\"id\":\"2\",\"blog\":{\"name\":\"B\"},\"tags\":{\"items\":[{\"tag\":{\"label\":\"T\"}}]}},{\"id\":\"1\",\"blog\":{\"name\":\"B\"},\"tags\":{\"items\":[{\"tag\":{\"label\":\"T\"}}]}}]}}}}");
        }
    }

    @Test
    void subscribersHearOfWhatTheMutationSelectedByTheirOwnSelection() {
        try (var api = new TestApi(TestApi.POST)) {
            var told =
                    api.subscribe("subscription S { onCreatePost { name: title _version } }", "{}");
            var deprived =
                    api.subscribe("subscription { onCreatePost { content _lastChangedAt } }", "{}");
            api.execute(
                    CREATE.replace("_lastChangedAt", "")
                            .replace("title rating", "x: title rating")
                            .replace("mutation", "mutation M"));
            assertThat(told)
                    .containsExactly(
                            "{\"data\":{\"onCreatePost\":{\"name\":\"A\",\"_version\":1}}}");
            assertThat(deprived.getFirst())
                    .contains(
                            "Cannot return null for non-nullable type: 'AWSTimestamp' within parent 'Post' (/onCreatePost/_lastChangedAt)");
        }
    }

    @Test
    void aFailedMutationIsNotPublished() {
        try (var api = new TestApi(TestApi.POST, new OptimisticConcurrency())) {
            api.execute(CREATE);
            var told = api.subscribe("subscription { onUpdatePost { id } }", "{}");
            api.execute("mutation { updatePost(input: {id: \"id-1\", title: \"B\"}) { id } }");
            assertThat(told).isEmpty();
        }
    }
}
