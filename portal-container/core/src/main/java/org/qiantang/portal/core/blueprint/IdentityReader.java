// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qiantang.portal.core.site.SiteIdentity;

/** Reads who runs a site. */
final class IdentityReader {

    private static final Pattern SITE_ID_CODE = Pattern.compile("[0-9]{10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final TextsReader texts;

    IdentityReader(TextsReader texts) {
        this.texts = texts;
    }

    SiteIdentity identity(BlueprintFields fields) {
        return new SiteIdentity(
                checked(fields, "siteIdCode", SITE_ID_CODE, Fault.SITE_ID_CODE_INVALID),
                fields.text("icp"),
                fields.text("publicSecurity"),
                texts.texts(fields, "organizer"),
                texts.texts(fields, "operator"),
                fields.text("phone"),
                checked(fields, "email", EMAIL, Fault.EMAIL_INVALID),
                texts.texts(fields, "address"));
    }

    /** Empty stays empty: not stated. */
    private static String checked(BlueprintFields fields, String name, Pattern pattern, Fault fault) {
        String text = fields.text(name);
        Optional<BlueprintNode> node = fields.find(name);
        if (node.isPresent() && !text.isEmpty() && !pattern.matcher(text).matches())
            node.get().add(fault, text);
        return text;
    }
}
