package dev.storeroom.codegen;

import dev.storeroom.schema.Md5;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first line of a generated file: a comment with the checksum of the rest, which tells a file
/// that somebody has edited from one that may be written again.
final class Seal {
    private static final Pattern SEALED =
            Pattern.compile("// Written by Storeroom \\(([0-9a-f]{32})\\)\\.\\R((?s:.*))");

    private Seal() {}

    /// The file as it is written. JSON knows no comments and stays without a seal.
    static String sealed(GeneratedFile file) {
        if (file.path().endsWith(".json")) return file.text();
        return "// Written by Storeroom (" + Md5.of(file.text()) + ").\n" + file.text();
    }

    /// Tells whether a generator wrote the text at first.
    static boolean isOn(String text) {
        return SEALED.matcher(text).matches();
    }

    /// Tells whether the text is as it was generated, whatever line ends it has by now.
    static boolean isIntact(String text) {
        Matcher sealed = SEALED.matcher(text);
        return sealed.matches()
                && Md5.of(sealed.group(2).replace("\r\n", "\n")).equals(sealed.group(1));
    }
}
