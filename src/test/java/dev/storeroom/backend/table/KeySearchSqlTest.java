package dev.storeroom.backend.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class KeySearchSqlTest {
    /// The first page of a filter that names a key first, and the page behind a record.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'and':[{'blogId':{'eq':'b1'}}]}",
                "{'and':[{'blogId':{'eq':'b1'}},{'createdAt':{'gt':'2026'}}]}",
                "{'and':[{'blogId':{'eq':'b1'}},{'createdAt':{'beginsWith':'2026'}},{'rating':{'gt':1}}]}",
                "{'and':[{'blogId':{'eq':'b1'}},{'year':{'eq':2026}}]}",
            })
    void aFilterThatNamesAKeyFirstIsAnsweredFromAnIndexInItsOrder(String filter) throws Exception {
        KeySearch search =
                FilterKey.search(Json.read(filter.replace('\'', '"')), Tables.INDEXES)
                        .orElseThrow();
        for (Value sort : List.of(Value.NULL, Value.text("2026"))) {
            var position = new KeySearch.Position(sort, "[\"1\"]");
            for (KeySearch page : List.of(search, search.from(Optional.of(position)))) {
                assertThat(plan(page))
                        .startsWith("SEARCH item:Post USING INDEX index:Post:blogId")
                        .doesNotContain("B-TREE");
            }
        }
    }

    private static String plan(KeySearch search) throws SQLException {
        List<String> steps = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = connection.createStatement()) {
            for (String sql : ItemSql.layout(Map.of("Post", Tables.INDEXES)))
                statement.executeUpdate(sql);
            String sql = KeySearchSql.of("Post", search, 10).text();
            try (var rows = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
                while (rows.next()) steps.add(rows.getString("detail"));
            }
        }
        return String.join("; ", steps);
    }

    @Test
    void aFilterThatNamesNoKeyFirstHasNone() {
        for (String filter :
                List.of(
                        "null",
                        "{}",
                        "{'and':[]}",
                        "{'blogId':{'eq':'b1'}}",
                        "{'and':[{'title':{'eq':'b1'}}]}",
                        "{'and':[{'blogId':{'ne':'b1'}}]}",
                        "{'and':[{'blogId':{'eq':null}}]}",
                        "{'and':[{'blogId':{'eq':'b1','ne':'b2'}}]}",
                        "{'and':[{'title':{'eq':'x'}},{'blogId':{'eq':'b1'}}]}")) {
            assertThat(FilterKey.search(Json.read(filter.replace('\'', '"')), Tables.INDEXES))
                    .as(filter)
                    .isEmpty();
        }
    }
}
