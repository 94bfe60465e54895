package dev.storeroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateContract;
import dev.storeroom.testing.EveryType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;

/// One store for all rows: each overwrites the record of the row before.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlPredicateTest extends PredicateContract {
    private Store store;

    @BeforeAll
    void open(@TempDir Path folder) {
        var opening =
                Store.open(folder.resolve("store.db"), EveryType.SCHEMA, InstantSource.system());
        assertThat(opening).isInstanceOf(StoreOpening.Opened.class);
        store = ((StoreOpening.Opened) opening).store();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Override
    protected boolean matches(ModelRecord record, Predicate predicate) {
        store.write(
                part -> {
                    RecordKey key = record.key(EveryType.THING);
                    part.find(key)
                            .ifPresentOrElse(
                                    row -> part.update(key, row, record, null, Origin.USER),
                                    () ->
                                            part.create(
                                                    new Creation(EveryType.THING, record),
                                                    Origin.USER));
                    return key;
                });
        return store.read(Store.Lane.INTERACTIVE, part -> part.count("Thing", predicate)) == 1;
    }
}
