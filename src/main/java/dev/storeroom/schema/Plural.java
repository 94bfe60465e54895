package dev.storeroom.schema;

/// The plural that Amplify gives a model's name: it is part of names on the wire.
final class Plural {
    private Plural() {}

    static String of(String name) {
        if (name.matches(".*[^aeiouAEIOU]y")) return name.substring(0, name.length() - 1) + "ies";
        if (name.matches(".*(s|x|z|ch|sh)")) return name + "es";
        return name + "s";
    }
}
