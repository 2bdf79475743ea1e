// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site.theme;

import org.qiantang.administration.web.window.Here;

/** Where a version can be seen and had. */
final class ThemeAddresses {

    private static final String PREVIEW = "/_theme-preview";

    private ThemeAddresses() {}

    static String preview(Here here, VersionRow row) {
        return here.site().link(PREVIEW) + "?theme=" + row.theme() + "&number=" + row.number();
    }

    static String download(Here here, VersionRow row) {
        return here.resourceUrl(SiteThemePortlet.PACKAGE + row.theme() + "." + row.number());
    }
}
