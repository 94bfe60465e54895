package dev.storeroom.workspace;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Java's own tool for keys and certificates, as a process: its classes are not for others to call.
final class Keytool {
    private static final Logger LOG = LoggerFactory.getLogger(Keytool.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Keytool() {}

    /// Makes a key store with one key and the certificate that it signs for itself, both for a
    /// server. Nobody else may read the file, where the file system knows such a thing.
    ///
    /// @param names as keytool writes them, like `dns:localhost`
    /// @param days how long the certificate is good
    /// @throws IOException if the tool is missing or fails, with its words
    static void makeServerKeys(
            Path keys, String password, String alias, Collection<String> names, int days)
            throws IOException {
        LOG.info("A certificate is made for {}", names);
        Files.deleteIfExists(keys);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", alias, "-keystore", keys.toString()));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", password));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        command.addAll(List.of("-dname", "CN=Storeroom local backend"));
        command.addAll(List.of("-validity", String.valueOf(days)));
        command.addAll(List.of("-ext", "san=" + String.join(",", names)));
        command.addAll(List.of("-ext", "eku=serverAuth"));
        run(command);
        hide(keys);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            String said =
                    new String(
                            process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            if (!process.waitFor(LONGEST) || process.exitValue() != 0)
                throw new IOException("Java's keytool made no certificate: " + said.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The making of a certificate was interrupted.", e);
        } finally {
            process.destroy();
        }
    }

    private static void hide(Path file) throws IOException {
        FileStore store = Files.getFileStore(file);
        if (!store.supportsFileAttributeView("posix")) return;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
