package dev.storeroom.query;

import java.util.Arrays;
import java.util.Optional;

/// The comparisons of DataStore, with the words and signs that the filter language uses for them.
///
/// Null: `eq null`, `ne null`, and null within `in` and `notIn`, test for null. Otherwise `ne`,
/// `notContains` and `notIn` are true of a null field, every other comparison is false of it.
///
/// Text compares by its UTF-8 bytes; dates and times by the instants they name if the field and
/// every operand name one, else as text; lists by element (`contains`, `notContains`), as written.
public enum Operator {
    EQ("=", "eq"),
    NE("!=", "ne"),
    GT(">", "gt"),
    GE(">=", "ge"),
    LT("<", "lt"),
    LE("<=", "le"),
    BETWEEN("between", "between"),
    BEGINS_WITH("beginsWith", "beginsWith"),
    CONTAINS("contains", "contains"),
    NOT_CONTAINS("notContains", "notContains"),
    IN("in", "in"),
    NOT_IN("notIn", "notIn");

    private final String sign;
    private final String word;

    Operator(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /// How the filter language prints it.
    public String sign() {
        return sign;
    }

    /// Amplify's name for it.
    public String word() {
        return word;
    }

    /// Finds an operator by sign or by word.
    public static Optional<Operator> named(String text) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(text) || operator.word.equals(text))
                .findFirst();
    }

    void checkCount(int operands) {
        boolean right =
                switch (this) {
                    case BETWEEN -> operands == 2;
                    case IN, NOT_IN -> true;
                    default -> operands == 1;
                };
        if (!right) throw new IllegalArgumentException(word + " with " + operands + " operands");
    }
}
