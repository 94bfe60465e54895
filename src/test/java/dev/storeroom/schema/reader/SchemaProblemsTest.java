package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.stream.Stream;

/// Every rule with a text that breaks it, the place, and a piece of what people read.
final class SchemaProblemsTest {
    static Stream<Arguments> broken() {
        return Stream.of(
                rule("SDL002 error 1:20", "type M @model { a: Strng }", "Did you mean String?"),
                rule("SDL002 error 1:15", "union U = M | N type M @model { a: Int }", null),
                rule("SDL003 error 1:26", "type M @model { a: Int } type M { b: Int }", "taken"),
                rule("SDL003 error 1:24", "type M @model { a: Int a: ID }", "twice"),
                rule("SDL003 error 1:37", "type M @model { a: Int } enum E { X X }", "twice"),
                rule(
                        "SDL003 error 1:42",
                        "type M @model { a: Int } extend type M { a: Int }",
                        null),
                rule("SDL004 error 1:8", "type M @modle { a: Int }", "Did you mean @model?"),
                rule("SDL005 error 1:8", "type M @model(query: 1) { a: Int }", "no argument query"),
                rule("SDL005 error 1:23", "type M @model { a: ID @default(value: 1) }", "quotes"),
                rule(
                        "SDL005 error 1:8",
                        "type M @auth { a: Int } type N @model { a: Int }",
                        "rules"),
                rule("SDL005 error 1:15", "type M @model @model { a: Int }", "twice"),
                rule("SDL005 error 1:8", "type M @index { a: Int }", "does not belong on a type"),
                rule(
                        "SDL006 error 1:26",
                        "type M @model { a: Int } extend type N { a: Int }",
                        "no type N"),
                rule(
                        "SDL007 error 1:40",
                        "type M @model { a: Int } extend type M @model { b: Int }",
                        "Move"),
                rule("SDL008 error 1:26", "type M @model { a: Int } scalar AWSDate", "itself"),
                rule(
                        "VER001 error 1:8",
                        "type M @key(fields: [\"a\"]) @model { a: ID! b: ID @index }",
                        "first"),
                rule("MOD001 warning 1:1", "type M { a: Int }", "@model"),
                rule("MOD001 warning 1:1", "enum E { X }", "@model"),
                rule("MOD002 error 1:1", "type Query @model { a: Int }", "operations"),
                rule(
                        "MOD003 error 1:20",
                        "type M @model { a: I } input I { b: Int }",
                        "an input type"),
                rule("MOD004 error 1:20", "type M @model { a: S } scalar S", "no scalars"),
                rule("MOD004 warning 1:20", "type M @model { a: BigInt }", "64-bit"),
                rule("MOD005 warning 1:20", "type M @model { a: [[Int]] }", "list of lists"),
                rule("MOD006 warning 1:24", "type M @model { a: Int m: M }", "left out"),
                rule(
                        "MOD007 warning 1:10",
                        "type C { m: M x: Int } type M @model { c: C }",
                        "left out"),
                rule("MOD008 error 1:17", "type M @model { _version: Int }", "keeps for itself"),
                rule(
                        "MOD009 warning 1:24",
                        "type M @model { a_b: I aB: I } enum I { X }",
                        "same name"),
                rule(
                        "MOD011 error 1:40",
                        "type M @model { a: E } enum E { fooBar FOO_BAR }",
                        "FOO_BAR"),
                rule("MOD011 warning 1:24", "type M @model { a: e } enum e { X }", "Call it E"),
                rule("MOD011 warning 1:1", "type m @model { a: Int }", "a small letter"),
                rule("MOD012 error 1:1", "type AWSThing @model { a: Int }", "AWS"),
                rule(
                        "MOD013 error 1:17",
                        "type M @model { a: C } type C { x: Nothing }",
                        "of its own"),
                rule("MOD015 error 1:1", "type M @model", "no fields"),
                rule("KEY001 error 1:23", "type M @model { a: ID @primaryKey }", "may be null"),
                rule("KEY001 error 1:26", "type M @model { a: [ID]! @primaryKey }", "a list"),
                rule("KEY001 error 1:28", "type M @model { a: Boolean @primaryKey }", "a Boolean"),
                rule(
                        "KEY001 error 1:24",
                        "type M @model { a: ID! @primaryKey(sortKeyFields: \"b\") }",
                        "no field b"),
                rule(
                        "KEY001 error 1:36",
                        "type M @model { a: ID! @primaryKey b: ID! @primaryKey }",
                        "more than one"),
                rule("KEY001 error 1:17", "type M @model { id: [ID!]! }", "a list"),
                rule(
                        "KEY002 error 1:23",
                        "type M @model { a: ID @index(sortKeyFields: \"b\") }",
                        "no field b"),
                rule(
                        "KEY002 error 1:23",
                        "type M @model { a: ID @index(name: \"a b\") }",
                        "letters"),
                rule("REL001 error 1:22", "type M @model { m: M @hasMany }", "needs a list"),
                rule("REL001 error 1:24", "type M @model { m: [M] @hasOne }", "not to a list"),
                rule("REL002 error 1:17", "type M @model { a: Int @hasOne }", "not a model"),
                rule(
                        "REL003 error 1:22",
                        "type M @model { n: N @belongsTo } type N @model { a: Int }",
                        "@hasOne or @hasMany"),
                rule(
                        "REL004 error 1:22",
                        "type M @model { n: M @hasOne(fields: [\"x\"]) }",
                        "names the field x"),
                rule(
                        "REL004 error 1:24",
                        "type M @model { n: [M] @hasMany(indexName: \"i\", fields: [\"id\"]) id: ID! }",
                        "index i"),
                rule(
                        "REL005 error 1:24",
                        "type M @model { n: [M] @hasMany(fields: \"id\", references: \"id\") }",
                        "both"),
                rule(
                        "REL009 error 1:24",
                        "type M @model { n: [N] @manyToMany(relationName: \"mn\") } type N @model { a: Int }",
                        "used 1 times"),
                rule("MOD010 warning 1:17", "type M @model { case: Int }", "a word of Java"),
                rule("MOD010 warning 1:17", "type M @model { DOB: AWSDate }", "a constant"),
                rule("MOD010 warning 1:17", "type M @model { Class: Int }", "getClass()"),
                rule("MOD010 warning 1:24", "type NameStep @model { name: Int! }", "step"),
                rule("MOD010 warning 1:1", "type Case @model { a: Int }", "a word of Java"),
                rule(
                        "KEY002 error 1:24",
                        "type M @model { a: ID! @index(name: \"byA\") @primaryKey }",
                        "over again"),
                rule("KEY002 error 1:23", "type M @model { a: ID @index(name: null) }", "is null"),
                rule(
                        "KEY003 error 1:54",
                        "type M @model @auth(rules: [{allow: owner}]) {a: ID! @primaryKey(sortKeyFields: \"owner\") owner: String! }",
                        "owner"),
                rule(
                        "REL002 error 1:10",
                        "type C { m: M @hasOne } type M @model { c: C }",
                        "not a model"),
                rule(
                        "REL004 error 1:29",
                        "type M @model { a: Int n: N @hasOne(fields: \"a\") } type N @model { b: Int }",
                        "of type Int"),
                rule(
                        "REL004 error 1:38",
                        "type M @model { a: ID! b: ID! n: [M] @hasMany(fields: [\"a\", \"b\"]) }",
                        "has 1"),
                rule("REL005 error 1:22", "type M @model { n: M @hasOne(fields: []) }", "none"),
                rule(
                        "REL005 error 1:22",
                        "type M @model { n: N @hasOne(references: \"m\") } type N @model { m: ID }",
                        "repeats"),
                rule(
                        "REL006 error 1:53",
                        "type M @model { n: N @hasOne } type N @model { m: M @hasOne }",
                        "each other"),
                rule(
                        "REL007 warning 1:72",
                        "type M @model { x: [N] @hasMany y: [N] @hasMany } type N @model { m: M @belongsTo }",
                        "M.x or M.y"),
                rule(
                        "REL008 warning 1:82",
                        "type M @model { n: N @hasOne p: N @belongsTo } type N @model { m: M @hasOne q: M @belongsTo }",
                        "circle"),
                rule(
                        "REL012 warning 1:22",
                        "type M @model { n: M @hasOne @belongsTo }",
                        "@hasOne, @belongsTo"),
                rule(
                        "REL010 error 1:41",
                        "type M @model { id: ID! k: ID! ms: [M!] @connection(keyName: \"x\", fields: \"k\") }",
                        "key x"),
                rule(
                        "REL010 error 1:28",
                        "type M @model { k: ID m: M @connection(name: \"x\") }",
                        "no other half"),
                rule(
                        "REL010 warning 1:38",
                        "type M @model { id: ID! k: ID! m: M! @connection(fields: \"k\") }",
                        "are required"),
                rule(
                        "REL011 warning 1:24",
                        "type M @model { n: [N] @connection(keyField: \"x\") } type N @model { a: Int }",
                        "no notice of keyField"),
                rule("AUT001 error 1:15", "type M @model @auth(rules: []) { a: Int }", "no rules"),
                rule(
                        "AUT001 error 1:8",
                        "type C @auth(rules: [{allow: owner}]) { a: Int } type M @model { c: C }",
                        "not a model"),
                rule(
                        "AUT001 error 1:15",
                        "type M @model @auth(rules: [{allow: groups}]) { a: Int }",
                        "does not say which"),
                rule(
                        "AUT001 error 1:15",
                        "type M @model @auth(rules: [{allow: public, provider: oidc}]) { a: Int }",
                        "Use apiKey or iam or identityPool."),
                rule(
                        "AUT001 error 1:15",
                        "type M @model @auth(rules: [{allow: owner, groupClaim: \"g\"}]) { a: Int }",
                        "Remove groupClaim"),
                rule(
                        "AUT001 error 1:15",
                        "type M @model @auth(rules: [{allow: owner, operations: [read, get]}]) { a: Int }",
                        "beside read"),
                rule(
                        "AUT001 error 1:24",
                        "type M @model { a: Int @auth(rules: [{allow: owner, operations: [list]}]) }",
                        "Use read"),
                rule(
                        "AUT001 error 1:17",
                        "type C { a: Int @auth(rules: [{allow: owner, operations: [read]}]) } type M @model { c: C }",
                        "no field of a model"),
                rule(
                        "AUT002 info 1:55",
                        "type M @model @auth(rules: {allow: owner}) { a: Int } type N @model { a: Int }",
                        "N has none"),
                rule(
                        "AUT003 warning 1:15",
                        "type M @model @auth(rules: [{allow: public}, {allow: public, provider: apiKey}]) { a: Int }",
                        "allow public (apiKey) twice"),
                rule(
                        "AUT003 warning 1:15",
                        "type M @model @auth(rules: [{allow: owner}, {allow: owner, operations: [read]}]) { a: Int }",
                        "allow the owner in owner (userPools) twice"),
                rule(
                        "AUT003 warning 1:15",
                        "type M @model @auth(rules: [{allow: groups, groups: [\"A\", \"B\"]}, {allow: groups, groups: \"B\"}]) { a: Int }",
                        "allow the group B (userPools) twice"),
                rule(
                        "AUT004 warning 1:65",
                        "type M @model @auth(rules: [{allow: public}, {allow: owner}]) { a: Int! @auth(rules: {allow: owner}) b: String }",
                        "M.a is required, but hidden from public (apiKey)"),
                rule(
                        "AUT004 warning 1:49",
                        "type M @model @auth(rules: [{allow: public}]) { a: Int! b: String @auth(rules: [{allow: owner}]) }",
                        "the owner in owner (userPools)"),
                rule(
                        "AUT004 warning 1:71",
                        "type M @model(subscriptions: null) @auth(rules: [{allow: private}]) { a: Int! @auth(rules: [{allow: owner}]) b: String }",
                        "private (userPools)"),
                rule("SRC001 error 1:8", "type M @searchable { a: Int }", "not a model"),
                rule(
                        "SRC001 error 1:24",
                        "type M @model { a: Int @predictions(actions: identifyText) }",
                        "Query"),
                rule("SRC001 error 1:24", "type M @model { a: Int @http(url: \"x\") }", "whole"),
                rule(
                        "MAP001 error 1:15",
                        "type M @model @mapsTo(name: \"N\") { a: Int } type N @model { a: Int }",
                        "already"),
                rule("MAP001 error 1:15", "type M @model @refersTo(name: \"N\") { a: Int }", "SQL"),
                rule(
                        "VAL001 error 1:24",
                        "type M @model { a: Int @validate(type: matches, value: \"x\") }",
                        "needs a field of type String"),
                rule(
                        "VAL001 error 1:26",
                        "type M @model { a: [Int] @validate(type: gt, value: \"1\") }",
                        "a list"),
                rule(
                        "DEF001 error 1:28",
                        "type M @model { a: AWSDate @default(value: \"today\") }",
                        "not a value of AWSDate"),
                rule(
                        "DEF001 error 1:28",
                        "type M @model { a: AWSJSON @default(value: \"{a: 1}\") }",
                        "not a value of AWSJSON"),
                rule(
                        "DEF001 error 1:25",
                        "type M @model { a: [ID] @default(value: \"1\") }",
                        "a list"),
                rule(
                        "DEF001 error 1:24",
                        "type M @model { a: Int @default(value: \"x\") }",
                        "not a value of Int"),
                rule(
                        "DEF001 error 1:22",
                        "type M @model { a: E @default(value: \"Z\") } enum E { X Y }",
                        "which has X, Y"));
    }

    private static Arguments rule(String problem, String text, String words) {
        return Arguments.of(problem, text, words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    void aBrokenRuleIsReportedWithItsPlace(String problem, String text, String words) {
        SchemaRead read = SchemaReader.read(text, "s");
        assertThat(read.problems())
                .extracting(SchemaProblemsTest::place)
                .as("%s", read.problems())
                .contains(problem);
        if (words == null) return;
        assertThat(read.problems())
                .filteredOn(each -> place(each).equals(problem))
                .anySatisfy(each -> assertThat(each.toString()).contains(words));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    void everySentenceReadsAsOne(String problem, String text, String words) {
        for (SchemaProblem each : SchemaReader.read(text, "s").problems()) {
            assertThat(each.sentence()).as(problem).matches("(?s)[A-Z@].*[.]");
            if (each.fix() != null) assertThat(each.fix()).as(problem).matches("[A-Z].*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@model @auth(rules: [{allow: owner}, {allow: owner, ownerField: \"a\"}]) { a: String }",
                "@model @auth(rules: [{allow: owner, identityClaim: \"sub\"}, {allow: owner}]) { a: Int }",
                "@model @auth(rules: [{allow: public, provider: iam}, {allow: private, provider: iam}]) { a: Int }",
                "@model @auth(rules: [{allow: groups, groups: \"groups\"}, {allow: groups, groupsField: \"groups\"}]) { groups: [String] }",
                "@model @auth(rules: {allow: public}) { a: Int @auth(rules: [{allow: public}, {allow: public}]) }",
                "@model @auth(rules: [{allow: owner}]) { a: Int! @auth(rules: [{allow: public}, {allow: owner}]) b: String }",
                "@model(subscriptions: {level: off}) @auth(rules: [{allow: public}, {allow: owner}]) { a: Int! @auth(rules: {allow: owner}) }",
                "@model(subscriptions: {level: public}) @auth(rules: [{allow: public}, {allow: owner}]) { a: Int! @auth(rules: {allow: owner}) }",
                "@model { a: Int! @auth(rules: [{allow: owner}]) b: String }",
                "@model @auth(rules: [{allow: public}, {allow: owner, operations: [create]}]) { a: Int! @auth(rules: {allow: public}) b: Int }",
                "@model @auth(rules: [{allow: private}, {allow: owner, operations: [read]}]) { a: Int! @auth(rules: {allow: private, operations: [read]}) b: Int }",
                "@model @auth(rules: [{allow: public, operations: [listen]}, {allow: private}]) { a: Int! @auth(rules: {allow: private}) b: Int }",
            })
    void rulesOfAccessThatAmplifyTakesAreNoProblem(String rest) {
        assertThat(SchemaReader.read("type M " + rest, "s").problems()).isEmpty();
    }

    @Test
    void aMisspelledDirectiveIsToldOnce() {
        String text = "type M @model { id: ID! m: M @belongTo }";
        assertThat(SchemaReader.read(text, "s").problems())
                .extracting(SchemaProblem::code)
                .containsExactly("SDL004");
    }

    private static String place(SchemaProblem problem) {
        return "%s %s %d:%d"
                .formatted(
                        problem.code(),
                        problem.severity().name().toLowerCase(Locale.ROOT),
                        problem.position().line(),
                        problem.position().column());
    }
}
