package dev.storeroom.query;

import dev.storeroom.data.Value;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.List;
import java.util.stream.Collectors;

/// The filter language: predicates as people type them, in the window and on the command line.
public final class PredicateText {
    /// The language in short, for whoever asks for help.
    public static final String HELP =
            """
            A filter compares fields and joins the comparisons:

              rating >= 4 and status = PUBLISHED
              title contains "tea" or content = null
              not (rating between 1 and 3)
              status in (DRAFT, PUBLISHED)

            Comparisons   =  !=  >  >=  <  <=  between … and …  in (…)  notIn (…)
            Text          beginsWith  contains  notContains  (capitals matter)
            Lists         contains  notContains  (of one item)
            Join with     not, and, or, in this order; parentheses change it
            Relations     post.status = DRAFT    comments.(rating > 3 and content != null)
                          hold if one related record matches; post = null if there is none
            Values        "text" or 'text' in quotes, with \\" \\\\ \\n \\t inside; numbers;
                          true, false; null; dates and enum values with or without quotes

            = null and != null ask for a missing value, and null may stand in a list after in.
            !=, notContains and notIn hold for a missing value too; every other comparison does
            not. An empty filter takes every record.
            """;

    private PredicateText() {}

    /// What became of text read as a filter.
    public sealed interface Result {}

    /// The text is a filter.
    public record Parsed(Predicate predicate) implements Result {}

    /// The text is not a filter.
    ///
    /// @param column where the text went wrong, counted in chars from 1; one past the end if
    ///   something is missing there
    /// @param sentence what is wrong and what would be right
    public record Failed(int column, String sentence) implements Result {}

    /// Reads a filter for records of the model. Blank text takes every record.
    public static Result parse(Schema schema, ModelType type, String text) {
        return new PredicateParser(schema, type, text).parse();
    }

    /// Writes the predicate so that [#parse] reads one that means the same. Every record is empty
    /// text.
    public static String print(Predicate predicate) {
        return predicate instanceof Predicate.All ? "" : part(predicate);
    }

    private static String part(Predicate predicate) {
        return switch (predicate) {
            case Predicate.All() -> "()";
            case Predicate.And(List<Predicate> parts) -> group(parts, " and ");
            case Predicate.Or(List<Predicate> parts) -> group(parts, " or ");
            case Predicate.Not(Predicate.Related(String relation, Predicate.All _)) ->
                    relation + " = null";
            case Predicate.Not(Predicate.Compare compare) -> "not (" + comparison(compare) + ")";
            case Predicate.Not(Predicate.Related related) -> "not (" + related(related) + ")";
            case Predicate.Not(Predicate part) -> "not " + nested(part);
            case Predicate.Compare compare -> comparison(compare);
            case Predicate.Related related -> related(related);
        };
    }

    private static String related(Predicate.Related related) {
        return switch (related.predicate()) {
            case Predicate.All() -> related.relation() + " != null";
            case Predicate.Compare compare -> related.relation() + "." + comparison(compare);
            case Predicate.Related further -> related.relation() + "." + related(further);
            case Predicate.And _, Predicate.Or _, Predicate.Not _ ->
                    related.relation() + ".(" + part(related.predicate()) + ")";
        };
    }

    private static String group(List<Predicate> parts, String word) {
        if (parts.isEmpty()) return "()";
        if (parts.size() == 1) return part(parts.getFirst());
        return parts.stream().map(PredicateText::nested).collect(Collectors.joining(word));
    }

    /// A part inside another: groups stand in parentheses, which keeps them the groups they are.
    private static String nested(Predicate part) {
        boolean isGroup =
                switch (part) {
                    case Predicate.And(List<Predicate> parts) -> parts.size() > 1;
                    case Predicate.Or(List<Predicate> parts) -> parts.size() > 1;
                    case Predicate.All _,
                            Predicate.Not _,
                            Predicate.Compare _,
                            Predicate.Related _ ->
                            false;
                };
        return isGroup ? "(" + part(part) + ")" : part(part);
    }

    private static String comparison(Predicate.Compare compare) {
        List<String> operands = compare.operands().stream().map(PredicateText::operand).toList();
        String after =
                switch (compare.operator()) {
                    case BETWEEN -> operands.getFirst() + " and " + operands.getLast();
                    case IN, NOT_IN -> "(" + String.join(", ", operands) + ")";
                    default -> operands.getFirst();
                };
        return compare.field() + " " + compare.operator().sign() + " " + after;
    }

    private static String operand(Value value) {
        return switch (value) {
            case Value.Null() -> "null";
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Real(double number) -> Double.toString(number);
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Text(String text) -> QuotedText.write(text);
            case Value.Items _, Value.Entries _ ->
                    throw new IllegalArgumentException("not an operand: " + value);
        };
    }
}
