package dev.storeroom.ui.table;

/// Numbers of records as a person reads them: groups of three digits, apart by narrow spaces.
final class Counts {
    private Counts() {}

    static String of(long count) {
        String digits = Long.toString(count);
        var out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) out.append('\u202f');
            out.append(digits.charAt(i));
        }
        return out.toString();
    }
}
