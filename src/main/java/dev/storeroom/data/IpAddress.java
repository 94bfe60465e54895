package dev.storeroom.data;

import java.util.regex.Pattern;

/// The text forms of IP addresses: dotted IPv4, IPv6 with `::` and a dotted tail, each with an
/// optional network suffix.
final class IpAddress {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern IPV6_GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern SUFFIX = Pattern.compile("\\d{1,3}");
    private static final int IPV6_GROUPS = 8;

    private IpAddress() {}

    static boolean isValid(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return isIpv4(text) || isIpv6(text);
        String address = text.substring(0, slash);
        String suffix = text.substring(slash + 1);
        if (!SUFFIX.matcher(suffix).matches()) return false;
        int bits = Integer.parseInt(suffix);
        return (isIpv4(address) && bits <= 32) || (isIpv6(address) && bits <= 128);
    }

    private static boolean isIpv4(String text) {
        return IPV4.matcher(text).matches();
    }

    private static boolean isIpv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) return groups(text, true) == IPV6_GROUPS;
        String tail = text.substring(gap + 2);
        int before = groups(text.substring(0, gap), false);
        int after = groups(tail, true);
        return before >= 0 && after >= 0 && before + after < IPV6_GROUPS;
    }

    /// How many 16-bit groups the text holds, a dotted tail counting as two; -1 if it is malformed.
    private static int groups(String text, boolean mayEndDotted) {
        if (text.isEmpty()) return 0;
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean isLast = i == parts.length - 1;
            if (IPV6_GROUP.matcher(parts[i]).matches()) count++;
            else if (isLast && mayEndDotted && isIpv4(parts[i])) count += 2;
            else return -1;
        }
        return count;
    }
}
