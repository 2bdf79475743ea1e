// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

/** Why a bundle is refused; each has a sentence in the texts of the {@code portal} command. */
public enum BundleFault {
    NOT_ZIP,
    TOO_LARGE,
    TOO_MANY_FILES,
    NAME_FORBIDDEN,
    NAME_TWICE,
    SYMBOLIC_LINK,
    MANIFEST_MISSING,
    MANIFEST_INVALID,
    FORMAT_UNKNOWN,
    KEY_UNKNOWN,
    KEY_REVOKED,
    SIGNATURE_WRONG,
    FILE_MISSING,
    FILE_UNLISTED,
    FILE_ALTERED,
    BLUEPRINT_MISSING,
    SITE_OTHER,
    ACCOUNTS_FORBIDDEN,
    REPLAYED
}
