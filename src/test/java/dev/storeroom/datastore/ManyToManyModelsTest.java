package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.ModelProgram;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// A program asks generated classes about a relation of many to many.
final class ManyToManyModelsTest {
    private static final String PROGRAM =
            """
            Tag tea = store.save(Tag.builder().label("tea").build());
            Post tagged = store.save(Post.builder().title("tagged").build());
            Post plain = store.save(Post.builder().title("plain").build());
            PostTags join = store.save(PostTags.builder().post(tagged).tag(tea).build());
            Tag unused = store.save(Tag.builder().label("unused").build());
            Function<dev.storeroom.model.QueryPredicate<Post>, List<String>> titles =
                    asked -> store.query(Post.class, asked).stream().map(Post::getTitle).toList();
            return List.of(
                    "eq " + titles.apply(Post.TAGS.eq(tea)),
                    "eq unused " + titles.apply(Post.TAGS.eq(unused)),
                    "not eq " + titles.apply(Post.TAGS.eq(tea).negated()),
                    "matches " + titles.apply(Post.TAGS.matches(Tag.LABEL.eq("tea"))),
                    "none " + titles.apply(Post.TAGS.none()),
                    "back " + store.count(Tag.class, Tag.POSTS.eq(tagged)),
                    "joins " + tagged.getTags().load().size()
                            + store.find(Post.class, tagged.getId()).get().getTags().load().size());
            """;

    @TempDir private Path folder;

    @Test
    void recordsAreFoundByWhatTheyAreJoinedTo() throws Exception {
        String schema = Files.readString(Samples.path("tags"));
        var program = ModelProgram.of(schema, PROGRAM, folder.resolve("classes"));
        try (DataStore store = DataStore.open(folder.resolve("tags.db"), program.models())) {
            assertThat(program.run().apply(store))
                    .containsExactly(
                            "eq [tagged]",
                            "eq unused []",
                            "not eq [plain]",
                            "matches [tagged]",
                            "none [plain]",
                            "back 1",
                            "joins 11");
        }
    }
}
