// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.scope;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lives from an action to the views that it leads to (bridge request scope, Jakarta Portlet Bridge 5.1): the view's
 * state, messages, what was typed and found wrong, flash, request attributes and beans.
 */
public final class BridgeScope implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Said> messages = new ArrayList<>();
    private final Map<String, Typed> typed = new LinkedHashMap<>();
    private final Map<String, String[]> sent = new LinkedHashMap<>();
    private final Map<String, Object> flash = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final ScopeBeans beans;
    private String viewId = "";
    private @Nullable String viewState;
    private boolean expired;

    /** A message, with the client id of its component; null if it is for the whole view. */
    public record Said(@Nullable String clientId, FacesMessage message) implements Serializable {}

    /** What somebody typed into a field, and whether it was accepted. */
    public record Typed(@Nullable Object submitted, boolean valid) implements Serializable {}

    /** With nothing in it. */
    public BridgeScope() {
        this(new ScopeBeans());
    }

    private BridgeScope(ScopeBeans beans) {
        this.beans = beans;
    }

    /** The same for one request: another one may go on with this scope at the same time. */
    BridgeScope copy() {
        BridgeScope copy = withBeansOnly();
        copy.messages.addAll(messages);
        copy.typed.putAll(typed);
        copy.sent.putAll(sent);
        copy.flash.putAll(flash);
        copy.attributes.putAll(attributes);
        copy.viewId = viewId;
        copy.viewState = viewState;
        copy.expired = expired;
        return copy;
    }

    /** For another view that these beans go on to, but nothing that was said about this one. */
    public BridgeScope withBeansOnly() {
        return new BridgeScope(beans);
    }

    public List<Said> messages() {
        return messages;
    }

    public void keepMessages(FacesContext context) {
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            context.getMessageList(id).forEach(message -> messages.add(new Said(id, message)));
        }
    }

    /** By client id of the component. */
    public Map<String, Typed> typed() {
        return typed;
    }

    /** Fields that were sent for a view which the server no longer knew, by the names of their parameters. */
    public Map<String, String[]> sent() {
        return sent;
    }

    public Map<String, Object> flash() {
        return flash;
    }

    /** Request attributes that the action has set. */
    public Map<String, Object> attributes() {
        return attributes;
    }

    public String viewId() {
        return viewId;
    }

    public @Nullable String viewState() {
        return viewState;
    }

    public void keepView(String newViewId, @Nullable String state) {
        viewId = newViewId;
        viewState = state;
    }

    /** Whether the view that was sent with the action was no longer known. */
    public boolean isExpired() {
        return expired;
    }

    public void expire() {
        expired = true;
    }

    /** Whether there is anything that a later request could miss. */
    public boolean isEmpty() {
        return viewState == null
                && !expired
                && messages.isEmpty()
                && typed.isEmpty()
                && flash.isEmpty()
                && attributes.isEmpty()
                && beans.isEmpty();
    }

    /** Makes this the scope of everything that happens in this Faces context. */
    public void activate(FacesContext context) {
        context.getAttributes().put(BridgeScopeContext.SCOPE, this);
    }

    ScopeBeans beans() {
        return beans;
    }

    /** Ends the lives of the scope's beans, unless a session keeps them. */
    public void end() {
        beans.endUnlessKept();
    }
}
