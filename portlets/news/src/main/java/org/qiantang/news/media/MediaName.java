// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file in the store: what it contains, so that a name never means anything else.
 *
 * @param digest SHA-256 of the content, in hexadecimal digits
 */
public record MediaName(String digest, MediaType type) {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.([a-z0-9]{2,4})");
    private static final String BASE = "/portlets/news/media/";

    public static MediaName of(byte[] content, MediaType type) {
        return new MediaName(HexFormat.of().formatHex(sha256(content)), type);
    }

    /** Empty if this is no name that the store gives. */
    public static Optional<MediaName> parse(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) return Optional.empty();
        return MediaType.ofExtension(name.group(2)).map(type -> new MediaName(name.group(1), type));
    }

    /** The name that this address of our own means; empty for all other addresses. */
    public static Optional<MediaName> ofAddress(String address) {
        return address.startsWith(BASE) ? parse(address.substring(BASE.length())) : Optional.empty();
    }

    /** Where browsers get the file, from the root of every host of the portal. */
    public String address() {
        return BASE + this;
    }

    @Override
    public String toString() {
        return digest + "." + type.extension();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
