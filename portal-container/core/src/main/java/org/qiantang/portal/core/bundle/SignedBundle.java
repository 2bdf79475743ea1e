// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A bundle whose signature was checked: all that is in it is as it was signed.
 *
 * @param files by name, without manifest and signature
 */
record SignedBundle(Manifest manifest, SortedMap<String, byte[]> files) {

    static final String BLUEPRINT = "blueprint.yaml";

    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.sig";
    private static final String ALGORITHM = "Ed25519";

    /** Packs files with a manifest and its signature (RFC 8032). */
    static byte[] pack(Manifest manifest, PrivateKey key, SortedMap<String, byte[]> files) {
        byte[] text = manifest.write();
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(MANIFEST, text);
        all.put(SIGNATURE, sign(text, key));
        all.putAll(files);
        return BundleFiles.pack(all);
    }

    /**
     * Opens a bundle and checks it.
     *
     * @param trusted gives the key with an id, or throws {@link BundleRefusedException}
     */
    static SignedBundle open(byte[] packed, Function<String, PublicKey> trusted) {
        SortedMap<String, byte[]> files = new TreeMap<>(BundleFiles.unpack(packed));
        byte[] text = files.remove(MANIFEST);
        byte[] signature = files.remove(SIGNATURE);
        if (text == null || signature == null) throw new BundleRefusedException(BundleFault.MANIFEST_MISSING);
        Manifest manifest = Manifest.read(text);
        if (!isSigned(text, signature, trusted.apply(manifest.key())))
            throw new BundleRefusedException(BundleFault.SIGNATURE_WRONG, manifest.key());
        checkFiles(manifest, files);
        return new SignedBundle(manifest, files);
    }

    private static void checkFiles(Manifest manifest, SortedMap<String, byte[]> files) {
        for (String name : files.keySet()) {
            if (!manifest.files().containsKey(name)) throw new BundleRefusedException(BundleFault.FILE_UNLISTED, name);
        }
        manifest.files().forEach((name, hash) -> {
            byte[] content = files.get(name);
            if (content == null) throw new BundleRefusedException(BundleFault.FILE_MISSING, name);
            if (!BundleKeys.sha256(content).equals(hash))
                throw new BundleRefusedException(BundleFault.FILE_ALTERED, name);
        });
    }

    String blueprint() {
        byte[] content = files.get(BLUEPRINT);
        if (content == null) throw new BundleRefusedException(BundleFault.BLUEPRINT_MISSING);
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] sign(byte[] text, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign a bundle", e);
        }
    }

    private static boolean isSigned(byte[] text, byte[] signed, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false; // what is no signature at all
        }
    }
}
