package dev.storeroom.ui.codegen;

/// A line of a comparison.
///
/// @param before its number in the old text; 0 where it is not in it
/// @param after its number in the new text; 0 where it is not in it
/// @param text for a gap, what is left out
record DiffLine(Kind kind, int before, int after, String text) {
    /// What becomes of the line.
    enum Kind {
        SAME(" "),
        ADDED("+"),
        REMOVED("−"),
        /// Stands for several lines that are the same.
        GAP(" ");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    static DiffLine same(int before, int after, String text) {
        return new DiffLine(Kind.SAME, before, after, text);
    }

    static DiffLine added(int after, String text) {
        return new DiffLine(Kind.ADDED, 0, after, text);
    }

    static DiffLine removed(int before, String text) {
        return new DiffLine(Kind.REMOVED, before, 0, text);
    }

    static DiffLine gap(int lines) {
        return new DiffLine(Kind.GAP, 0, 0, lines + " lines are the same");
    }
}
