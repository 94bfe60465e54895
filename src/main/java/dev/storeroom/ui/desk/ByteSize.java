package dev.storeroom.ui.desk;

import java.util.Locale;

/// Sizes as a person reads them: "4.8 MB".
public final class ByteSize {
    private static final String[] UNITS = {"KB", "MB", "GB", "TB"};

    private ByteSize() {}

    /// The size with its unit; a kilobyte has 1000 bytes, as file managers count.
    ///
    /// @param bytes not negative
    public static String text(long bytes) {
        if (bytes < 1000) return bytes == 1 ? "1 byte" : bytes + " bytes";
        double size = bytes / 1000.0;
        int unit = 0;
        while (size >= 999.95 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, size < 9.95 ? "%.1f %s" : "%.0f %s", size, UNITS[unit]);
    }
}
