package dev.storeroom.codegen.java;

import com.palantir.javapoet.CodeBlock;

import org.jspecify.annotations.Nullable;

/// Text of a schema inside Java code, where some characters would end a comment or start a tag.
public final class JavaText {
    private JavaText() {}

    /// A Javadoc comment.
    ///
    /// @param description the schema's; null where it has none
    /// @param otherwise the sentence that stands in for it
    public static CodeBlock javadoc(@Nullable String description, String otherwise) {
        return javadoc(description == null || description.isBlank() ? otherwise : description);
    }

    /// A Javadoc comment that shows the text as it is.
    public static CodeBlock javadoc(String text) {
        return CodeBlock.of(
                "$L\n",
                text.strip()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("@", "&#64;")
                        .replace("\\", "&#92;")
                        .replace("*/", "*&#47;"));
    }
}
