// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiantang.portal.core.data.PortalFolder;

/**
 * The keys of bundles, in the data folder: {@code bundle.key} is the portal's own (PKCS #8, PEM), made when it is first
 * needed; {@code bundle.pub} its public part, to be given to others; {@code trusted-bundle-keys} holds those of others, one
 * file {@code *.pub} each, and a file {@code revoked} with the ids of keys that are trusted no more, one a line.
 */
@ApplicationScoped
public class BundleKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "bundle.key";
    private static final String PUBLIC = "bundle.pub";
    private static final String TRUSTED = "trusted-bundle-keys";
    private static final int ID_LENGTH = 16;

    @Inject
    PortalFolder folder;

    /** The portal's own. */
    public synchronized KeyPair own() {
        Path file = folder.resolve(PRIVATE);
        try {
            if (!Files.exists(file)) return make(file);
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(
                    readPublic(folder.resolve(PUBLIC)),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decode(Files.readString(file)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(file + " is no key", e);
        }
    }

    private KeyPair make(Path file) throws IOException, GeneralSecurityException {
        KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.writeString(
                folder.resolve(PUBLIC), pem("PUBLIC KEY", made.getPublic().getEncoded()));
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                PRIVATE,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, pem("PRIVATE KEY", made.getPrivate().getEncoded()));
        Files.move(fresh, file);
        return made;
    }

    private static String pem(String what, byte[] key) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + what
                + "-----\n";
    }

    /** The key with this id that bundles may be signed with; throws {@link BundleRefusedException} if it is not trusted. */
    PublicKey trusted(String id) {
        if (isRevoked(id)) throw new BundleRefusedException(BundleFault.KEY_REVOKED, id);
        return list().stream()
                .flatMap(file -> find(file, id).stream())
                .findFirst()
                .orElseThrow(() -> new BundleRefusedException(BundleFault.KEY_UNKNOWN, id));
    }

    private boolean isRevoked(String id) {
        Path revoked = folder.resolve(TRUSTED).resolve("revoked");
        if (!Files.exists(revoked)) return false;
        try {
            return Files.readAllLines(revoked).stream()
                    .anyMatch(line -> line.strip().equalsIgnoreCase(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // who cannot read what is revoked trusts nobody
        }
    }

    private List<Path> list() {
        Path trusted = folder.resolve(TRUSTED);
        if (!Files.isDirectory(trusted)) return List.of();
        try (Stream<Path> files = Files.list(trusted)) {
            return files.filter(file -> file.toString().endsWith(".pub"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is no key is none that is looked for. */
    private static Optional<PublicKey> find(Path file, String id) {
        try {
            return Optional.of(readPublic(file)).filter(key -> id(key).equals(id));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublicKey readPublic(Path file) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decode(Files.readString(file))));
    }

    private static byte[] decode(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    /** The first 16 hexadecimal digits of the SHA-256 of a public key, by which people tell keys apart. */
    public static String id(PublicKey key) {
        return sha256(key.getEncoded()).substring(0, ID_LENGTH);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
