// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of files that news may have, told by their first bytes and never by their name. SVG is none of them, because
 * it can carry scripts.
 */
public enum MediaType {
    PNG("png", "image/png", true) {
        @Override
        boolean matches(byte[] bytes) {
            return startsWith(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
        }
    },
    JPEG("jpg", "image/jpeg", true) {
        @Override
        boolean matches(byte[] bytes) {
            return startsWith(bytes, 0, 0xff, 0xd8, 0xff);
        }
    },
    GIF("gif", "image/gif", true) {
        @Override
        boolean matches(byte[] bytes) {
            return startsWith(bytes, 0, 'G', 'I', 'F', '8');
        }
    },
    WEBP("webp", "image/webp", true) {
        @Override
        boolean matches(byte[] bytes) {
            return startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P');
        }
    },
    MP4("mp4", "video/mp4", false) {
        @Override
        boolean matches(byte[] bytes) {
            return startsWith(bytes, 4, 'f', 't', 'y', 'p');
        }
    },
    WEBM("webm", "video/webm", false) {
        @Override
        boolean matches(byte[] bytes) {
            return startsWith(bytes, 0, 0x1a, 0x45, 0xdf, 0xa3);
        }
    },
    WEBVTT("vtt", "text/vtt;charset=UTF-8", false) {
        @Override
        boolean matches(byte[] bytes) {
            String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.UTF_8);
            return start.replaceFirst("^\uFEFF", "").matches("(?s)WEBVTT(?:[ \\t\\r\\n].*)?");
        }
    };

    private final String extension;
    private final String contentType;
    private final boolean picture;

    MediaType(String extension, String contentType, boolean picture) {
        this.extension = extension;
        this.contentType = contentType;
        this.picture = picture;
    }

    /** The kind of a file with this content. */
    public static Optional<MediaType> ofContent(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.matches(bytes)).findFirst();
    }

    /** The kind that the store writes with this extension. */
    public static Optional<MediaType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    public boolean isPicture() {
        return picture;
    }

    public boolean isVideo() {
        return this == MP4 || this == WEBM;
    }

    abstract boolean matches(byte[] bytes);

    private static boolean startsWith(byte[] bytes, int offset, int... expected) {
        if (bytes.length < offset + expected.length) return false;
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[offset + i] & 0xff) != expected[i]) return false;
        }
        return true;
    }
}
