package dev.storeroom.store;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SchemaDifference;
import dev.storeroom.schema.SchemaLayout;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes the file's tables fit the schema: all of a new file, or what an additive change adds, in
/// one transaction. Any other difference is given back and nothing is touched.
final class Migrator {
    /// 1: the first. 2: a draft knows what it was typed over.
    private static final int FORMAT = 2;

    private static final String NAMES =
            "CREATE TABLE _sr_name (model TEXT, field TEXT, name TEXT NOT NULL,"
                    + " PRIMARY KEY (model, field)) WITHOUT ROWID";
    private static final String RECORDS =
            "CREATE TABLE _sr_record (model TEXT, key TEXT, version INTEGER NOT NULL,"
                    + " deleted INTEGER NOT NULL, last_changed_at INTEGER NOT NULL, base TEXT,"
                    + " PRIMARY KEY (model, key)) WITHOUT ROWID";
    private static final String COUNTS =
            "CREATE TABLE _sr_count (model TEXT PRIMARY KEY, rows INTEGER NOT NULL,"
                    + " pending INTEGER NOT NULL, failed INTEGER NOT NULL,"
                    + " conflicts INTEGER NOT NULL) WITHOUT ROWID";
    private static final String DRAFTS =
            "CREATE TABLE _sr_draft (model TEXT, key TEXT, field TEXT, text TEXT NOT NULL,"
                    + " base TEXT, PRIMARY KEY (model, key, field)) WITHOUT ROWID";

    private final Statements statements;
    private final Path file;

    Migrator(Statements statements, Path file) {
        this.statements = statements;
        this.file = file;
    }

    /// The sentences of what does not fit; empty if the file now fits the schema.
    List<String> migrate(Schema schema) {
        List<String> breaking = breaking(schema);
        if (!breaking.isEmpty() || isUpToDate(schema)) return breaking;
        statements.execute("BEGIN IMMEDIATE");
        try {
            if (!isMade()) makeSystemTables();
            else bringToFormat();
            for (SchemaDifference difference : differences(schema)) dropOldIndex(difference);
            SchemaLayout layout = SchemaLayout.of(schema);
            for (ModelType model : schema.models())
                makeTable(model, layout.find(model.name()).orElseThrow().indexes());
            Meta.write(statements, "layout", layout(schema));
            statements.execute("COMMIT");
        } catch (RuntimeException e) {
            statements.execute("ROLLBACK");
            throw e;
        }
        return List.of();
    }

    /// What a file that may not be written lacks; empty if it can be read with this schema.
    List<String> misfits(Schema schema) {
        if (!isMade()) return List.of("The file has no data yet, and may not be written.");
        if (isOld())
            return List.of(
                    "The file is an earlier version's. Open it once where it may be written.");
        return differences(schema).stream().map(SchemaDifference::sentence).toList();
    }

    private List<SchemaDifference> differences(Schema schema) {
        if (!isMade()) return List.of();
        if (format() > FORMAT)
            throw new StoreException(StoreException.Kind.NEWER, "open", file, null);
        return stored().differencesTo(schema);
    }

    private boolean isUpToDate(Schema schema) {
        return isMade() && !isOld() && differences(schema).isEmpty();
    }

    private boolean isOld() {
        return format() < FORMAT;
    }

    private long format() {
        return statements.number("SELECT value FROM _sr_meta WHERE name = 'format'");
    }

    private void bringToFormat() {
        if (!isOld()) return;
        statements.execute("ALTER TABLE _sr_draft ADD COLUMN base TEXT");
        Meta.write(statements, "format", FORMAT);
    }

    /// The sentences of the differences that no additive change makes good.
    List<String> breaking(Schema schema) {
        return differences(schema).stream()
                .filter(SchemaDifference::isBreaking)
                .map(SchemaDifference::sentence)
                .toList();
    }

    private SchemaLayout stored() {
        return Meta.read(statements, "layout")
                .map(SchemaLayout::parse)
                .orElseGet(() -> SchemaLayout.of(Schema.EMPTY));
    }

    private String layout(Schema schema) {
        return stored().broughtTo(schema).text();
    }

    private boolean isMade() {
        return statements.number("SELECT count(*) FROM sqlite_master WHERE name = '_sr_meta'") > 0;
    }

    private void makeSystemTables() {
        for (String ddl :
                List.of(Meta.TABLE, NAMES, RECORDS, COUNTS, DRAFTS, Outbox.TABLE, Outbox.INDEX))
            statements.execute(ddl);
        Meta.write(statements, "format", FORMAT);
        Meta.write(statements, "commit", 0);
    }

    private void makeTable(ModelType model, Set<List<String>> indexes) {
        Map<String, String> names = names(model.name());
        boolean isNew = names.isEmpty();
        if (isNew) names.put("", nameTable(model));
        String table = tableOf(names);
        for (Field field : model.storedFields())
            if (!names.containsKey(field.name())) addColumn(model, field, table, names);
        if (isNew) makeKey(model, table, names);
        for (List<String> fields : indexes) makeIndex(table, fields, names);
    }

    private static String tableOf(Map<String, String> names) {
        return Objects.requireNonNull(names.get(""));
    }

    private String nameTable(ModelType model) {
        String table = freeName(model.name(), tableNames());
        name(model.name(), "", table);
        statements.execute(
                "CREATE TABLE "
                        + TableLayout.quoted(table)
                        + " (rid INTEGER PRIMARY KEY AUTOINCREMENT)");
        return table;
    }

    private void addColumn(ModelType model, Field field, String table, Map<String, String> names) {
        String column = freeName(field.name(), names.values());
        String alter = "ALTER TABLE " + TableLayout.quoted(table) + " ADD COLUMN ";
        statements.execute(alter + TableLayout.quoted(column));
        if (TableLayout.isTemporal(field))
            statements.execute(
                    alter + TableLayout.quoted(TableLayout.instantName(column)) + " INTEGER");
        name(model.name(), field.name(), column);
        names.put(field.name(), column);
    }

    private void makeKey(ModelType model, String table, Map<String, String> names) {
        statements.execute(
                "CREATE UNIQUE INDEX "
                        + TableLayout.quoted(table + "@key")
                        + " ON "
                        + TableLayout.quoted(table)
                        + " ("
                        + columns(model.key().fields(), names)
                        + ")");
    }

    private void makeIndex(String table, List<String> fields, Map<String, String> names) {
        if (!names.keySet().containsAll(fields)) return;
        statements.execute(
                "CREATE INDEX IF NOT EXISTS "
                        + indexName(table, fields)
                        + " ON "
                        + TableLayout.quoted(table)
                        + " ("
                        + columns(fields, names)
                        + ")");
    }

    private void dropOldIndex(SchemaDifference difference) {
        if (!(difference instanceof SchemaDifference.IndexRemoved(String model, var fields)))
            return;
        String table = names(model).get("");
        if (table != null) statements.execute("DROP INDEX IF EXISTS " + indexName(table, fields));
    }

    /// An index is known by its fields: its name in the schema is a server's business.
    private static String indexName(String table, List<String> fields) {
        return TableLayout.quoted(table + "@" + String.join(",", fields));
    }

    private static String columns(List<String> fields, Map<String, String> names) {
        return String.join(
                ", ",
                fields.stream()
                        .map(names::get)
                        .map(Objects::requireNonNull)
                        .map(TableLayout::quoted)
                        .toList());
    }

    /// The layout of every model's table, as it now is in the file.
    Map<String, TableLayout> layouts(Schema schema) {
        Map<String, TableLayout> layouts = new LinkedHashMap<>();
        for (ModelType model : schema.models()) {
            Map<String, String> names = names(model.name());
            String table = names.remove("");
            if (table != null) layouts.put(model.name(), new TableLayout(model, table, names));
        }
        return layouts;
    }

    private Map<String, String> names(String model) {
        Map<String, String> names = new LinkedHashMap<>();
        statements.list(
                "SELECT field, name FROM _sr_name WHERE model = ?",
                row -> names.put(row.getString(1), row.getString(2)),
                model);
        return names;
    }

    private List<String> tableNames() {
        return statements.list("SELECT name FROM sqlite_master", row -> row.getString(1));
    }

    private void name(String model, String field, String name) {
        statements.update(
                "INSERT INTO _sr_name (model, field, name) VALUES (?, ?, ?)", model, field, name);
    }

    /// The wanted name, or with a number behind it if a name equal but for case is taken.
    private static String freeName(String wanted, java.util.Collection<String> taken) {
        String name = wanted;
        for (int i = 2; isTaken(name, taken); i++) name = wanted + "~" + i;
        return name;
    }

    private static boolean isTaken(String name, java.util.Collection<String> taken) {
        return name.equalsIgnoreCase("rid")
                || taken.stream().anyMatch(other -> other.equalsIgnoreCase(name));
    }
}
