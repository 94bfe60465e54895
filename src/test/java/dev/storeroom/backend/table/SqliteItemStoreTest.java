package dev.storeroom.backend.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqliteItemStoreTest {
    @Test
    void writesTogetherAreAllDoneOrNone() {
        try (Tables tables = new Tables(new ConflictStrategy.AutoMerge())) {
            var store = (SqliteItemStore) tables.store;
            Runnable failing =
                    () -> {
                        tables.create("{\"title\": \"A\"}");
                        throw new IllegalStateException("midway");
                    };
            assertThatThrownBy(() -> store.together(failing)).hasMessage("midway");
            assertThat(tables.stored()).isEmpty();
            assertThat(store.log("Post", 0, 10)).isEmpty();
            assertThat(store.lastChange()).isZero();

            store.together(() -> tables.create("{\"title\": \"B\"}"));
            tables.update(1, "{\"title\": \"C\"}");
            assertThat(tables.stored()).map(Item::version).contains(2L);
            assertThat(store.log("Post", 0, 10)).hasSize(2);
        }
    }
}
