package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.testing.ModelProgram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
            Shop shop = store.query(Shop.class).getFirst();
            Address old = shop.getAddress();
            Place place = old.getPlace().copyOfBuilder().city("Rome").build();
            Address moved = old.copyOfBuilder().place(place).build();
            List<Address> branches = List.of(shop.getBranches().getLast(), moved);
            Shop now = shop.copyOfBuilder().address(moved).branches(branches).build();
            store.save(now);
            store.delete(now);
            store.save(now);
            return List.of();
            """;

    @TempDir private Path folder;

    @Test
    void entriesThatTheClassesDoNotKnowAreKept() throws Exception {
        var program = ModelProgram.of(SCHEMA, PROGRAM, folder.resolve("classes"));
        try (DataStore store = DataStore.open(folder.resolve("shops.db"), program.models())) {
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
            assertThat(program.run().apply(store)).isEmpty();
            ModelRecord now = store.query(Query.of("Shop")).getFirst();
            String moved = address.formatted("High", "Rome");
            assertThat(List.of(now.value("address"), now.value("branches")))
                    .containsExactly(Json.read(moved), Json.read("[" + other + "," + moved + "]"));
        }
    }
}
