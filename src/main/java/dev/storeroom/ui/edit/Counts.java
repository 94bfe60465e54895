package dev.storeroom.ui.edit;

import dev.storeroom.schema.ModelType;

/// Numbers of records as a person reads them: groups of three digits, apart by narrow spaces.
public final class Counts {
    private Counts() {}

    public static String of(long count) {
        String digits = Long.toString(count);
        var out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) out.append('\u202f');
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /// Like "1 Post record" or "99 Post records".
    public static String records(long count, ModelType type) {
        return of(count) + " " + type.name() + (count == 1 ? " record" : " records");
    }
}
