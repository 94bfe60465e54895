package dev.storeroom.ui.codegen;

import java.util.List;

/// What a person should know before generating.
///
/// @param text sentences, the last of which say what to do
record GenerationNotice(Kind kind, String text) {
    enum Kind {
        /// Nothing can be generated, or was.
        FAILED,
        /// It can; look first.
        WARNING
    }

    /// What there is to say of what would be generated.
    static List<GenerationNotice> of(Preview preview) {
        return switch (preview) {
            case Preview.Refused refused -> all(Kind.FAILED, refused.reasons());
            case Preview.Ready ready -> all(Kind.WARNING, ready.remarks());
        };
    }

    private static List<GenerationNotice> all(Kind kind, List<String> texts) {
        return texts.stream().map(text -> new GenerationNotice(kind, text)).toList();
    }
}
