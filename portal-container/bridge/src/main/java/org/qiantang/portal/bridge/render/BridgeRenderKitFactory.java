// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Puts the bridge's render kit around that of HTML. */
public final class BridgeRenderKitFactory extends RenderKitFactory {

    private final Map<RenderKit, RenderKit> around = new ConcurrentHashMap<>();

    public BridgeRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public @Nullable RenderKit getRenderKit(@Nullable FacesContext context, String id) {
        RenderKit ofFaces = getWrapped().getRenderKit(context, id);
        if (ofFaces == null || !id.equals(HTML_BASIC_RENDER_KIT)) return ofFaces;
        return around.computeIfAbsent(ofFaces, BridgeRenderKit::new);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }
}
