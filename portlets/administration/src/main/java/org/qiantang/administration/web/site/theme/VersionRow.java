// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site.theme;

import java.io.Serializable;
import java.time.Instant;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.theme.ThemeVersion;

/**
 * A version of a theme, as people see it.
 *
 * @param theme key of the theme
 * @param name of the theme, in the language of the page
 * @param label what the package calls the version
 * @param size in KB, at least one
 * @param active whether sites with this theme show this version
 * @param worn whether this site does
 */
public record VersionRow(
        String theme,
        String name,
        String label,
        int number,
        String uploadedBy,
        Instant uploadedAt,
        int size,
        boolean active,
        boolean worn)
        implements Serializable {

    private static final int KILOBYTE = 1024;

    static VersionRow of(ThemeVersion version, String worn, Here here) {
        return new VersionRow(
                version.theme(),
                here.either(version.name(), version.nameEnglish()),
                version.label(),
                version.number(),
                version.uploadedBy(),
                version.uploadedAt(),
                (version.size() + KILOBYTE - 1) / KILOBYTE,
                version.active(),
                version.active() && version.theme().equals(worn));
    }
}
