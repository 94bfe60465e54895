package dev.storeroom.codegen;

import dev.storeroom.data.Value;
import dev.storeroom.schema.Literal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// An argument of a directive as JSON.
final class IntrospectedLiteral {
    private IntrospectedLiteral() {}

    static Value of(Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) -> Value.text(text);
            case Literal.Numeral(String digits) -> number(new BigDecimal(digits));
            case Literal.Truth(boolean isTrue) -> Value.truth(isTrue);
            case Literal.Null() -> Value.NULL;
            case Literal.Items(var items) ->
                    new Value.Items(items.stream().map(IntrospectedLiteral::of).toList());
            case Literal.Entries(Map<String, Literal> entries) -> {
                Map<String, Value> values = new LinkedHashMap<>();
                entries.forEach((name, value) -> values.put(name, of(value)));
                yield new Value.Entries(values);
            }
        };
    }

    private static Value number(BigDecimal number) {
        try {
            return Value.whole(number.longValueExact());
        } catch (ArithmeticException notWhole) {
            return Value.real(number.doubleValue());
        }
    }
}
