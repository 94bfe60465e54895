package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

final class SchemaReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"blog", "blog-comments", "tags", "all-scalars", "custom-keys"})
    void everySampleIsReadWithoutAnyProblem(String name) {
        assertThat(SchemaFiles.read(Samples.path(name)).problems()).isEmpty();
        assertThat(Samples.read(name).models()).isNotEmpty();
    }

    @Test
    void thePostOfTheBlogHasItsFieldsItsKeyAndTheServersTimestamps() {
        ModelType post = Samples.BLOG.model("Post");
        assertThat(shape(post))
                .isEqualTo(
                        "id: ID!, title: String!, status: PostStatus!, rating: Int,"
                                + " content: String, createdAt: AWSDateTime, updatedAt: AWSDateTime");
        assertThat(post.key()).isEqualTo(new PrimaryKey(List.of("id"), PrimaryKey.Kind.MANAGED_ID));
        assertThat(post.fields().stream().filter(Field::readOnly).map(Field::name))
                .containsExactly("createdAt", "updatedAt");
        assertThat(Samples.BLOG.enums())
                .extracting(EnumType::values)
                .containsExactly(List.of("DRAFT", "PUBLISHED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a: String                    | id: ID!, a: String
                    a: String, id: ID            | id: ID!, a: String
                    id: String!                  | id: String!
                    a: ID! @primaryKey           | a: ID!
                    a: [String!]!                | id: ID!, a: [String!]!
                    a: [[Int!]]!                 | id: ID!, a: [Int!]!
                    a: BigInt, b: Long!          | id: ID!, a: Long, b: Long!
                    a: Double                    | id: ID!, a: Float
                    a: Kind, b: [Kind]           | id: ID!, a: Kind, b: [Kind]
                    a: Place!                    | id: ID!, a: Place!
                    createdAt: Int               | id: ID!, createdAt: Int
                    """)
    void fieldsAreReadAsAmplifyReadsThem(String fields, String expected) {
        SchemaRead read =
                read(
                        "type M @model { %s } enum Kind { A B } type Place { x: Float }"
                                .formatted(fields));
        assertThat(read.hasErrors()).isFalse();
        assertThat(declared(read.schema().model("M"))).isEqualTo(expected);
    }

    /// AppSync reserves the names of its own scalars only.
    @Test
    void aSchemasOwnTypeGoesBeforeAScalarThatAppSyncLacks() {
        SchemaRead read =
                read(
                        "type M @model { a: Long b: [Double!] c: BigInt } enum Long { SHORT TALL } type Double { x: Int }");
        ModelType type = read.schema().model("M");
        assertThat(type.field("a").type()).isInstanceOf(FieldType.Enumeration.class);
        assertThat(type.field("b").type())
                .isEqualTo(new FieldType.ListOf(new FieldType.Embedded("Double"), true));
        assertThat(type.field("c").type()).isEqualTo(new FieldType.Scalar(ScalarType.LONG));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    @model                                                  | createdAt updatedAt
                    @model(timestamps: null)                                | ''
                    @model(timestamps: {createdAt: "made"})                 | made updatedAt
                    @model(timestamps: {createdAt: null, updatedAt: "seen"})| createdAt seen
                    """)
    void timestampsHaveTheNamesThatTheModelGives(String model, String expected) {
        ModelType type = read("type M %s { a: Int }".formatted(model)).schema().model("M");
        assertThat(
                        type.fields().stream()
                                .filter(Field::readOnly)
                                .map(Field::name)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a: ID!                                                | id   | MANAGED_ID
                    id: ID! @primaryKey                                   | id   | OPTIONALLY_MANAGED_ID
                    a: ID! @primaryKey                                    | a    | CUSTOM
                    id: ID! @primaryKey(sortKeyFields: ["a"]) a: Int!     | id a | CUSTOM
                    a: ID! @primaryKey(sortKeyFields: "b") b: Int!        | a b  | CUSTOM
                    """)
    void theKeyIsWhatThePrimaryKeyDirectiveSays(String fields, String key, PrimaryKey.Kind kind) {
        ModelType type = read("type M @model { %s }".formatted(fields)).schema().model("M");
        assertThat(type.key()).isEqualTo(new PrimaryKey(List.of(key.split(" ")), kind));
    }

    @Test
    void anIndexWithoutANameGetsTheOneThatAmplifyGives() {
        ModelType type =
                read("type Employee @model { a: ID @index(sortKeyFields: [\"b\"]) b: Int }")
                        .schema()
                        .model("Employee");
        assertThat(type.indexes())
                .containsExactly(new Index("employeesByAAndB", List.of("a", "b")));
    }

    @Test
    void aMistakeInOneModelLeavesTheOthersOpen() {
        SchemaRead read = read("type A @model { a: Strin } type B @model { b: Int }");
        assertThat(read.schema().models()).extracting(ModelType::name).containsExactly("B");
        assertThat(read.schema().unavailable()).containsExactly("A");
    }

    @Test
    void aMistakeInATypeReachesEveryModelThatHoldsIt() {
        SchemaRead read =
                read(
                        """
                        type A @model { in: In } type B @model { b: Int }
                        type In { deep: [Deep] } type Deep { x: Nothing in: In }
                        """);
        assertThat(read.schema().unavailable()).containsExactly("A");
        assertThat(read.schema().customTypes()).isEmpty();
        assertThat(read.problems()).extracting(SchemaProblem::code).contains("SDL002", "MOD013");
    }

    @Test
    void aMistakeBehindARelationKeepsTheForeignKeysOfTheOtherModel() {
        SchemaRead read =
                read(
                        """
                        type Post @model { wrong: Nothing comments: [Comment] @hasMany }
                        type Comment @model { post: Post @belongsTo }
                        """);
        assertThat(read.schema().unavailable()).containsExactly("Post");
        assertThat(declared(read.schema().model("Comment")))
                .isEqualTo("id: ID!, postCommentsId: ID");
    }

    @Test
    void anExtensionAddsItsFieldsBehindTheOthers() {
        SchemaRead read = read("extend type M { b: Int } type M @model { a: Int }");
        assertThat(declared(read.schema().model("M"))).isEqualTo("id: ID!, a: Int, b: Int");
    }

    @Test
    void operationsAreNoTypes() {
        SchemaRead read =
                read("type M @model { a: Int } type Query { m: M @function(name: \"f\") }");
        assertThat(read.problems()).isEmpty();
        assertThat(read.schema().customTypes()).isEmpty();
    }

    @Test
    void keysOfTheFirstTransformerAreKeysAndIndexes() {
        SchemaRead read =
                read(
                        """
                        type Post @model @key(name: "byA", fields: ["a"]) { id: ID! a: String }
                        type Comment @model @key(fields: ["a", "b"]) { a: ID! b: Int! }
                        """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.schema().model("Post").indexes())
                .containsExactly(new Index("byA", List.of("a")));
        assertThat(read.schema().model("Comment").key().fields()).containsExactly("a", "b");
    }

    @Test
    void descriptionsAndPlacesAreKept() {
        SchemaRead read = read("\"One text.\"\ntype M @model {\n  \"Its name\" a: Int\n}");
        ModelType model = read.schema().model("M");
        assertThat(model.description()).isEqualTo("One text.");
        assertThat(model.field("a").description()).isEqualTo("Its name");
        assertThat(model.field("a").position()).hasToString("s.graphql:3:3");
    }

    private static SchemaRead read(String text) {
        return SchemaReader.read(text, "s.graphql");
    }

    private static String shape(ModelType model) {
        return model.fields().stream()
                .map(field -> field.name() + ": " + field.typeText())
                .collect(Collectors.joining(", "));
    }

    /// The stored fields without the server's timestamps.
    private static String declared(ModelType model) {
        return model.storedFields().stream()
                .filter(field -> !field.readOnly())
                .map(field -> field.name() + ": " + field.typeText())
                .collect(Collectors.joining(", "));
    }
}
