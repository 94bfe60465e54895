package dev.storeroom.schema.reader;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// One rule of an `@auth`, as it is written.
record AuthRule(ObjectValue written) {
    /// Whom it allows: `owner`, `groups`, `private`, `public` or `custom`; empty if it does not
    /// say.
    String allow() {
        String word = word("allow");
        return word == null ? "" : word;
    }

    boolean gives(String member) {
        return value(member).filter(value -> !(value instanceof NullValue)).isPresent();
    }

    /// The member's word, like the `iam` of `provider: iam`; null if there is none.
    @Nullable String word(String member) {
        return value(member).map(AuthRule::wordOf).orElse(null);
    }

    Optional<String> text(String member) {
        return value(member).flatMap(DirectiveUse::textOf);
    }

    List<String> texts(String member) {
        return value(member).map(DirectiveUse::textsOf).orElse(List.of());
    }

    List<String> words(String member) {
        return value(member).stream()
                .flatMap(
                        value ->
                                value instanceof ArrayValue array
                                        ? array.getValues().stream()
                                        : List.of(value).stream())
                .flatMap(each -> Optional.ofNullable(wordOf(each)).stream())
                .toList();
    }

    private static @Nullable String wordOf(Value<?> value) {
        return value instanceof EnumValue word ? word.getName() : null;
    }

    @SuppressWarnings("rawtypes") // graphql-java's values are raw types
    private Optional<Value> value(String member) {
        return written.getObjectFields().stream()
                .filter(field -> field.getName().equals(member))
                .map(ObjectField::getValue)
                .findFirst();
    }
}
