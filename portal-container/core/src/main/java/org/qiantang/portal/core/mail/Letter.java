// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param language of all its texts
 * @param before paragraphs above the link, all of them if there is none
 * @param link where the reader is to go; null if nowhere
 * @param linkText what the link is for
 * @param after paragraphs below the link
 */
public record Letter(
        Locale language,
        String subject,
        List<String> before,
        @Nullable URI link,
        String linkText,
        List<String> after) {

    public Letter {
        subject = Header.oneLine(subject);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
