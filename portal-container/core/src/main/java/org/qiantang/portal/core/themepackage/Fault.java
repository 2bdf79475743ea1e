// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.util.Locale;

/** What can be wrong with a theme package; the bundle has a sentence for each. */
enum Fault {
    ZIP_UNREADABLE,
    PACKAGE_TOO_LARGE,
    TOO_MANY_FILES,
    FILE_TOO_LARGE,
    UNPACKED_TOO_LARGE,
    NAME_UNSAFE,
    NAME_TWICE,
    LINK,
    FILE_UNKNOWN,
    FILE_MISSING,
    FILE_UNUSED,
    YAML_INVALID,
    FIELD_MISSING,
    FIELD_UNKNOWN,
    FIELD_INVALID,
    KEY_NOT_OF_SITE,
    KEY_TAKEN,
    BASE_UNKNOWN,
    VALUE_INVALID,
    TOKEN_UNKNOWN,
    REGION_LOST,
    CONTRAST,
    CSS_INVALID,
    AT_RULE,
    SELECTOR_LOCKED,
    SELECTOR_INVALID,
    ADDRESS_OUTSIDE,
    FUNCTION_REFUSED,
    PROPERTY_REFUSED,
    TOKEN_IN_CSS,
    MOTION,
    TEMPLATE_INVALID,
    TEMPLATE_TAG,
    TEMPLATE_PLACE,
    TEMPLATE_ELEMENT,
    TEMPLATE_ATTRIBUTE,
    REGION_UNKNOWN,
    REGION_NOT_PLACED,
    PICTURE_INVALID,
    PICTURE_TOO_LARGE,
    SVG_INVALID,
    SVG_ELEMENT,
    SVG_ATTRIBUTE,
    FONT_INVALID;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
