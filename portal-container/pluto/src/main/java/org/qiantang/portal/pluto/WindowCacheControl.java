// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.CacheControl;
import org.jspecify.annotations.Nullable;

/** How long a fragment may be kept, as its portlet says (Portlet 3.0, chapter 24). */
final class WindowCacheControl implements CacheControl {

    private int expirationTime;
    private boolean publicScope;
    private @Nullable String etag;
    private boolean useCachedContent;

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
        return etag;
    }

    @Override
    public void setETag(@Nullable String token) {
        etag = token;
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
