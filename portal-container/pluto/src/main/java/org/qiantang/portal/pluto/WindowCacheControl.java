// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.CacheControl;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.jspecify.annotations.Nullable;

/** How long a fragment or resource may be kept, as its portlet says (Portlet 3.0, chapter 18). */
final class WindowCacheControl implements CacheControl {

    private final @Nullable String asked;
    private int expirationTime;
    private boolean publicScope;
    private @Nullable String said;
    private boolean useCachedContent;

    /** @param asked the validation token of what is kept already, which the portlet may confirm */
    WindowCacheControl(@Nullable String asked) {
        this.asked = asked;
    }

    /** Mend 10: the scope of the portlet's declaration, where Pluto looks for the value of a response property. */
    static void takeDeclaredScope(CacheControl cacheControl, PortletDefinition portlet) {
        if ("public".equals(portlet.getCacheScope())) cacheControl.setPublicScope(true);
    }

    @Override
    public int getExpirationTime() {
        return expirationTime;
    }

    @Override
    public void setExpirationTime(int seconds) {
        expirationTime = seconds;
    }

    @Override
    public boolean isPublicScope() {
        return publicScope;
    }

    @Override
    public void setPublicScope(boolean isPublic) {
        publicScope = isPublic;
    }

    @Override
    public @Nullable String getETag() {
        return said == null ? asked : said;
    }

    @Override
    public void setETag(@Nullable String token) {
        said = token;
    }

    /** The token of what the portlet has answered with; null if it gave none. */
    @Nullable
    String tokenOfAnswer() {
        return said == null && useCachedContent ? asked : said;
    }

    /** Whether what is kept is still right: the portlet says so, and there is something. */
    boolean confirms() {
        return useCachedContent && asked != null;
    }

    @Override
    public boolean useCachedContent() {
        return useCachedContent;
    }

    @Override
    public void setUseCachedContent(boolean use) {
        useCachedContent = use;
    }
}
