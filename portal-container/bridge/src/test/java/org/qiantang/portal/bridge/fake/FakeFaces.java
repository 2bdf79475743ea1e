// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.fake;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.qiantang.portal.bridge.call.BridgeCall;

/** Faces, as far as the bridge asks it, while it works on one call. */
@NullUnmarked // There is nothing beneath these wrappers.
public final class FakeFaces extends FacesContextWrapper {

    private final BridgeCall call;
    private final Object response;
    private final Map<Object, Object> attributes = new HashMap<>();
    private final Map<String, List<FacesMessage>> messages = new LinkedHashMap<>();
    private ResponseWriter writer;

    public FakeFaces(BridgeCall call, Object response) {
        super(null);
        this.call = call;
        this.response = response;
    }

    /** A request object of Faces. */
    private record Request(BridgeCall call) implements BridgeCall.Holder {}

    @Override
    public ExternalContext getExternalContext() {
        return new ExternalContextWrapper(null) {
            @Override
            public Object getRequest() {
                return new Request(call);
            }

            @Override
            public Object getResponse() {
                return response;
            }

            @Override
            public String getInitParameter(String name) {
                return call.servletContext().getInitParameter(name);
            }

            @Override
            public Map<String, String> getRequestParameterMap() {
                Map<String, String> first = new HashMap<>();
                call.parameters().forEach((name, values) -> first.put(name, values[0]));
                return first;
            }
        };
    }

    @Override
    public Map<Object, Object> getAttributes() {
        return attributes;
    }

    @Override
    public ResponseWriter getResponseWriter() {
        return writer;
    }

    @Override
    public void setResponseWriter(ResponseWriter newWriter) {
        writer = newWriter;
    }

    @Override
    public void addMessage(String clientId, FacesMessage message) {
        messages.computeIfAbsent(clientId, id -> new ArrayList<>()).add(message);
    }

    @Override
    public Iterator<String> getClientIdsWithMessages() {
        return messages.keySet().iterator();
    }

    @Override
    public List<FacesMessage> getMessageList(String clientId) {
        return messages.get(clientId);
    }
}
