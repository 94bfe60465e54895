package dev.storeroom.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A certificate that a local backend signed for itself, with its key. All backends of a folder
/// share it, so that it is trusted once.
///
/// @param context what a server needs of both
/// @param file the certificate alone, as PEM, for those who shall trust it
public record BackendCertificate(SSLContext context, Path file) {
    /// Apple's systems trust none that is good for more than 825.
    private static final int DAYS = 800;

    /// One that ends within this time is replaced.
    private static final Duration RENEWAL = Duration.ofDays(14);

    /// This machine, also as an app in Android's emulator calls it.
    private static final List<String> USUAL_NAMES =
            List.of("dns:localhost", "ip:127.0.0.1", "ip:0:0:0:0:0:0:0:1", "ip:10.0.2.2");

    /// No secret: the file's permissions guard the key.
    private static final String PASSWORD = "storeroom";

    private static final String ALIAS = "backend";
    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    /// The folder's certificate; a new one if there is none, or it ends soon, or is not for that
    /// host.
    ///
    /// @param host that the server listens on
    /// @throws IOException if the folder cannot be used, or this Java lacks its `keytool`
    static BackendCertificate in(Path folder, String host, InstantSource clock) throws IOException {
        Path keys = Files.createDirectories(folder).resolve("certificate.p12");
        Set<String> names = names(host);
        try {
            if (!Files.exists(keys) || !isGood(certificate(read(keys)), names, clock.instant()))
                Keytool.makeServerKeys(keys, PASSWORD, ALIAS, names, DAYS);
            KeyStore store = read(keys);
            Path file = folder.resolve("certificate.pem");
            Files.writeString(file, pem(certificate(store)));
            return new BackendCertificate(context(store), file);
        } catch (GeneralSecurityException e) {
            throw unusable(keys, e);
        }
    }

    private static Set<String> names(String host) throws IOException {
        Set<String> names = new LinkedHashSet<>(USUAL_NAMES);
        boolean isName = host.chars().anyMatch(Character::isLetter) && !host.contains(":");
        InetAddress address = InetAddress.getByName(host);
        if (isName) names.add("dns:" + host.toLowerCase(Locale.ROOT));
        else if (!address.isAnyLocalAddress()) names.add("ip:" + address.getHostAddress());
        return names;
    }

    private static boolean isGood(X509Certificate certificate, Set<String> names, Instant now)
            throws GeneralSecurityException {
        if (certificate.getNotAfter().toInstant().isBefore(now.plus(RENEWAL))) return false;
        Set<String> its = new LinkedHashSet<>();
        for (List<?> name : certificate.getSubjectAlternativeNames()) {
            if (name.getFirst().equals(DNS_NAME)) its.add("dns:" + name.getLast());
            if (name.getFirst().equals(IP_ADDRESS)) its.add("ip:" + name.getLast());
        }
        return its.containsAll(names);
    }

    private static KeyStore read(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        byte[] content = Files.readAllBytes(keys);
        try {
            store.load(new ByteArrayInputStream(content), PASSWORD.toCharArray());
            return store;
        } catch (IOException e) {
            throw unusable(keys, e);
        }
    }

    private static IOException unusable(Path keys, Exception cause) {
        return new IOException(
                "the certificate in %s cannot be used (%s); delete the file, and a new one is made"
                        .formatted(keys, cause),
                cause);
    }

    private static X509Certificate certificate(KeyStore store) throws GeneralSecurityException {
        if (store.getCertificate(ALIAS) instanceof X509Certificate certificate) return certificate;
        throw new GeneralSecurityException("it holds no certificate named " + ALIAS);
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN CERTIFICATE-----\n"
                + lines.encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /// A command line that makes somebody trust the certificate.
    ///
    /// @param truster a name for people
    public record TrustCommand(String truster, String command) {}

    /// How this machine is told to trust the certificate, then how programs are that trust what
    /// they are told themselves.
    public List<TrustCommand> trustCommands() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean isWindows = system.startsWith("win");
        String machine =
                isWindows
                        ? "certutil -user -addstore Root \"%s\""
                        : system.contains("mac")
                                ? "security add-trusted-cert \"%s\""
                                : "sudo cp \"%s\" /usr/local/share/ca-certificates/storeroom.crt"
                                        + " && sudo update-ca-certificates";
        String node =
                isWindows ? "setx NODE_EXTRA_CA_CERTS \"%s\"" : "export NODE_EXTRA_CA_CERTS=\"%s\"";
        return List.of(
                new TrustCommand("This machine", machine.formatted(file)),
                new TrustCommand("Node", node.formatted(file)));
    }
}
