// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.RenderResponse;
import org.apache.pluto.container.PortletRenderResponseContext;
import org.apache.pluto.container.impl.RenderResponseImpl;
import org.apache.pluto.container.om.portlet.Supports;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.runtime.DeployedPortlet;

/**
 * A render response that takes {@code text/html} at its word. Pluto's works out anew for each call, by regular
 * expressions, whether the portlet supports it, which was a tenth of the cost of a simple page.
 */
final class PortalRenderResponse extends RenderResponseImpl implements RenderResponse {

    private static final String HTML = "text/html";

    private final boolean rendersHtml;
    private @Nullable String contentType;

    PortalRenderResponse(PortletRenderResponseContext context, DeployedPortlet portlet) {
        super(context);
        WindowCacheControl.takeDeclaredScope(getCacheControl(), portlet.definition());
        this.rendersHtml = portlet.derived(RendersHtml.class, RendersHtml::of).yes();
    }

    @Override
    public void setContentType(String type) {
        boolean known = rendersHtml && HTML.equals(type);
        contentType = known ? HTML : null;
        if (!known) super.setContentType(type);
    }

    @Override
    public @Nullable String getContentType() {
        return contentType != null ? contentType : super.getContentType();
    }

    /** Whether a portlet's declaration names HTML first, which is then its content type without being said. */
    private record RendersHtml(boolean yes) {
        static RendersHtml of(DeployedPortlet portlet) {
            return new RendersHtml(portlet.definition().getSupports().stream()
                    .findFirst()
                    .map(Supports::getMimeType)
                    .map(HTML::equals)
                    .orElse(true));
        }
    }
}
