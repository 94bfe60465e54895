package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.codegen.ModelVersion;
import dev.storeroom.codegen.java.JavaModels;
import dev.storeroom.codegen.java.JavaSource;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.model.ModelProvider;
import dev.storeroom.query.Query;
import dev.storeroom.schema.SchemaReader;
import dev.storeroom.testing.JavaCompilation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A program that edits embedded values keeps the entries of them that its classes do not know, at
/// any depth: another program, of a newer schema, wrote them.
final class EmbeddedValuesTest {
    private static final String SCHEMA =
            """
            type Shop @model { id: ID! name: String address: Address branches: [Address] }
            type Address { street: String place: Place }
            type Place { city: String }
            """;

    private static final String PROGRAM =
            """
            package shops;

            import dev.storeroom.datastore.DataStore;
            import java.util.List;
            import java.util.function.Consumer;

            public final class Move implements Consumer<DataStore> {
                @Override
                public void accept(DataStore store) {
                    Shop shop = store.query(Shop.class).getFirst();
                    Address old = shop.getAddress();
                    Place place = old.getPlace().copyOfBuilder().city("Rome").build();
                    Address moved = old.copyOfBuilder().place(place).build();
                    List<Address> branches = List.of(shop.getBranches().getLast(), moved);
                    Shop now = shop.copyOfBuilder().address(moved).branches(branches).build();
                    store.save(now);
                    store.delete(now);
                    store.save(now);
                }
            }
            """;

    @TempDir private Path folder;

    @Test
    @SuppressWarnings("unchecked") // the program is one
    void entriesThatTheClassesDoNotKnowAreKept() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("shops/Move.java", PROGRAM);
        var schema = SchemaReader.read(SCHEMA, "schema.graphql").schema();
        for (JavaSource source :
                JavaModels.of(schema, SCHEMA, ModelVersion.of(schema), "shops", JavaStyle.BUILDER))
            files.put(source.path(), source.text());
        JavaCompilation compiled = JavaCompilation.of(files, folder.resolve("classes"));
        assertThat(compiled.problems()).isEmpty();
        ClassLoader loader = compiled.loader();
        var provider = loader.loadClass("shops.AmplifyModelProvider");
        var models = (ModelProvider) provider.getMethod("getInstance").invoke(null);
        var program =
                (Consumer<DataStore>) loader.loadClass("shops.Move").getConstructor().newInstance();
        try (DataStore store = DataStore.open(folder.resolve("shops.db"), models)) {
            ModelRecord shop = new ModelRecord("Shop", Map.of("id", Value.text("1")));
            store.save(shop);
            String address =
                    """
                    {"street":"%s","floor":3,"place":{"city":"%s","code":"X"}}""";
            String other = address.formatted("Other", "Bonn");
            String home = address.formatted("High", "Bonn");
            store.putBack(
                    shop.with("address", Json.read(home))
                            .with("branches", Json.read("[" + home + "," + other + "]")),
                    store.query(Query.of("Shop")).getFirst());
            program.accept(store);
            ModelRecord now = store.query(Query.of("Shop")).getFirst();
            String moved = address.formatted("High", "Rome");
            assertThat(List.of(now.value("address"), now.value("branches")))
                    .containsExactly(Json.read(moved), Json.read("[" + other + "," + moved + "]"));
        }
    }
}
