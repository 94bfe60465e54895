package dev.storeroom.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What AppSync takes as an e-mail address, a URL, a phone number and an IP address.
final class AddressRules {
    private static final String LABEL = "[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern EMAIL =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@" + LABEL + "(\\." + LABEL + ")*");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d+([ -]\\d+)*");
    private static final Set<String> HOST_SCHEMES = Set.of("http", "https", "ftp", "ws", "wss");

    private AddressRules() {}

    static Optional<String> emailProblem(String text) {
        if (EMAIL.matcher(text).matches()) return Optional.empty();
        return Optional.of(
                Quoted.of(text) + " is not an e-mail address. Write it like name@example.com.");
    }

    static Optional<String> phoneProblem(String text) {
        if (text.length() >= 2 && PHONE.matcher(text).matches()) return Optional.empty();
        return Optional.of(
                Quoted.of(text)
                        + " is not a phone number. Write digits in groups, with single spaces or"
                        + " hyphens between them, like +1 202-555-0100.");
    }

    static Optional<String> urlProblem(String text) {
        try {
            URI url = new URI(text);
            if (url.getScheme() == null) {
                return Optional.of(
                        Quoted.of(text) + " has no scheme. Start it with one, like https://.");
            }
            boolean needsHost = HOST_SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT));
            if (needsHost && (url.getRawAuthority() == null || url.getRawAuthority().isEmpty())) {
                return Optional.of(Quoted.of(text) + " names no host after the scheme.");
            }
            if (url.getRawPath() != null && url.getRawPath().contains("//")) {
                return Optional.of(Quoted.of(text) + " has // in its path, which is not taken.");
            }
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of(
                    Quoted.of(text) + " is not a URL. Write it like https://example.com/page.");
        }
    }

    static Optional<String> ipAddressProblem(String text) {
        if (IpAddress.isValid(text)) return Optional.empty();
        return Optional.of(
                Quoted.of(text)
                        + " is not an IP address. Write it like 192.0.2.1 or 2001:db8::1, with a"
                        + " suffix like /16 for a network.");
    }
}
