package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.data.Draft;
import dev.storeroom.store.StoreException;
import dev.storeroom.testing.DataStores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// Files that another version of the program has made.
class FileFormatTest {
    private static final Draft KEPT = new Draft("Post", "[\"1\"]", "title", "Half a tho", "Half");
    private static final String FORMAT = " WHERE name = 'format'";
    @TempDir Path folder;

    @Test
    void aFileOfTheFirstFormatIsBroughtUpWithWhatItHolds() throws SQLException {
        make();
        change("ALTER TABLE _sr_draft DROP COLUMN base", "UPDATE _sr_meta SET value = 1" + FORMAT);
        try (DataStore store = new DataStores(folder).open()) {
            assertThat(store.drafts())
                    .containsExactly(new Draft("Post", "[\"1\"]", "title", "Half a tho"));
            store.replaceDrafts(List.of(), List.of(KEPT));
            assertThat(store.drafts()).containsExactly(KEPT);
        }
    }

    @Test
    void aFileOfANewerFormatIsLeftAlone() throws SQLException {
        make();
        change("UPDATE _sr_meta SET value = 1000" + FORMAT);
        assertThatThrownBy(() -> new DataStores(folder).open())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(StoreException.Kind.NEWER));
    }

    private void make() {
        try (DataStore store = new DataStores(folder).open()) {
            store.replaceDrafts(List.of(), List.of(KEPT));
        }
    }

    private void change(String... statements) throws SQLException {
        String file = "jdbc:sqlite:" + folder.resolve("store.db");
        try (var connection = DriverManager.getConnection(file);
                var statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }
}
