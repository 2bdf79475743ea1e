// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.theme;

import java.time.Instant;

/**
 * One version of a theme package; it never changes.
 *
 * @param theme key of the theme
 * @param number counts the versions of this theme, from 1
 * @param label what the package calls it
 * @param name of the theme, in Chinese
 * @param nameEnglish of the theme, in English
 * @param hash SHA-256 of the package, hexadecimal; part of the addresses of its files
 * @param size of the package in bytes
 * @param uploadedBy name of the account
 * @param active whether sites with this theme show this version
 */
public record ThemeVersion(
        String theme,
        int number,
        String label,
        String name,
        String nameEnglish,
        String hash,
        int size,
        String uploadedBy,
        Instant uploadedAt,
        boolean active) {}
