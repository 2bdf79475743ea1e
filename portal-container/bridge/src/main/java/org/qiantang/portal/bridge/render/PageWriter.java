// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.FacesWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * Writes a view as a part of a page: without document, head and body, and so that a strict content security policy lets
 * it run. Scripts of a page get its nonce. In an answer to a script they become its {@code eval}, which the page's own
 * scripts run.
 */
final class PageWriter extends ResponseWriterWrapper {

    private final BridgeCall call;
    private final InlineCode code;
    private final boolean byScript;

    private @Nullable String element;
    private @Nullable String id;
    private @Nullable String style;
    private @Nullable Map<String, String> handlers;
    private @Nullable Script script;
    private @Nullable StringBuilder scriptText;

    /** A script whose attributes are not all known yet. */
    private record Script(@Nullable UIComponent component, Map<String, Attribute> attributes) {
        boolean isOwnCode() {
            Attribute type = attributes.get("type");
            boolean javascript = type == null
                    || String.valueOf(type.value).isEmpty()
                    || String.valueOf(type.value).contains("javascript")
                    || "module".equals(type.value);
            return javascript && !attributes.containsKey("src");
        }
    }

    private record Attribute(
            @Nullable Object value, @Nullable String property, boolean address) {}

    PageWriter(ResponseWriter wrapped, BridgeCall call, InlineCode code, boolean byScript) {
        super(wrapped);
        this.call = call;
        this.code = code;
        this.byScript = byScript;
    }

    /** The page writer beneath this context's writer. */
    static Optional<PageWriter> of(FacesContext context) {
        Object writer = context.getResponseWriter();
        while (writer instanceof FacesWrapper<?> wrapper) {
            if (writer instanceof PageWriter page) return Optional.of(page);
            writer = wrapper.getWrapped();
        }
        return Optional.empty();
    }

    /** Whether anything that stood in attributes waits to be done by a script. */
    static boolean hasCode(FacesContext context) throws IOException {
        Optional<PageWriter> page = of(context);
        if (page.isEmpty()) return false;
        page.get().closeTag();
        return !page.get().code.isEmpty();
    }

    /** Writes the script that does what stood in attributes. */
    static void finish(FacesContext context) throws IOException {
        Optional<PageWriter> page = of(context);
        if (page.isPresent()) page.get().writeCode();
    }

    /** Says that the page needs this file before scripts of the answer run. */
    void need(String address) {
        if (byScript && !address.isEmpty()) code.file(address);
    }

    private void writeCode() throws IOException {
        closeTag();
        if (byScript || code.isEmpty()) return;
        startElement("script", null);
        closeTag();
        getWrapped().write(code.take().replace("</", "<\\/").replace("<!--", "<\\!--"));
        endElement("script");
    }

    private static String inPage(String name) {
        return name.equals("body") || name.equals("html") ? "div" : name;
    }

    @Override
    public void startElement(String name, @Nullable UIComponent component) throws IOException {
        closeTag();
        if (scriptText != null) return;
        if (name.equals("script")) {
            script = new Script(component, new LinkedHashMap<>());
            return;
        }
        element = name;
        getWrapped().startElement(inPage(name), component);
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        if (script != null) {
            if (!name.equals("nonce")) script.attributes.put(name, new Attribute(value, property, false));
            return;
        }
        if (element != null && value != null) {
            if (name.equals("id")) id = value.toString();
            if (name.equals("style")) {
                style = value.toString();
                return;
            }
            if (isHandler(name)) {
                if (handlers == null) handlers = new LinkedHashMap<>();
                handlers.put(name.substring(2).toLowerCase(Locale.ROOT), value.toString());
                return;
            }
        }
        getWrapped().writeAttribute(name, value, property);
    }

    private static boolean isHandler(String name) {
        if (name.length() < 4 || !name.regionMatches(true, 0, "on", 0, 2)) return false;
        for (int i = 2; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) return false;
        }
        return true;
    }

    @Override
    public void writeURIAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
        if (script != null) script.attributes.put(name, new Attribute(value, property, true));
        else getWrapped().writeURIAttribute(name, value, property);
    }

    /** All attributes of the open element have been written: what did not get in is done by script. */
    private void closeTag() throws IOException {
        if (script != null) {
            openScript(script);
        } else if (element != null) {
            if (element.equals("style") && !byScript) getWrapped().writeAttribute("nonce", call.nonce(), null);
            if (handlers != null || style != null) writeByScript();
        }
        element = null;
        id = null;
        style = null;
        handlers = null;
    }

    private void writeByScript() throws IOException {
        String named = id;
        if (named == null || named.isEmpty()) {
            named = code.nextId(byScript);
            getWrapped().writeAttribute("id", named, null);
        }
        if (style != null && !style.isBlank()) code.style(named, style);
        if (handlers == null) return;
        for (Map.Entry<String, String> handler : handlers.entrySet()) {
            code.handler(named, handler.getKey(), handler.getValue());
        }
    }

    private void openScript(Script opened) throws IOException {
        script = null;
        if (byScript && opened.isOwnCode()) {
            scriptText = new StringBuilder();
            return;
        }
        getWrapped().startElement("script", opened.component);
        for (Map.Entry<String, Attribute> entry : opened.attributes.entrySet()) {
            Attribute attribute = entry.getValue();
            if (attribute.address) getWrapped().writeURIAttribute(entry.getKey(), attribute.value, attribute.property);
            else getWrapped().writeAttribute(entry.getKey(), attribute.value, attribute.property);
        }
        if (!byScript) getWrapped().writeAttribute("nonce", call.nonce(), null);
    }

    @Override
    public void endElement(String name) throws IOException {
        closeTag();
        if (scriptText != null) {
            if (!name.equals("script")) return;
            code.script(scriptText.toString());
            scriptText = null;
            return;
        }
        if (byScript && name.equals("changes") && !code.isEmpty()) writeEval();
        getWrapped().endElement(inPage(name));
    }

    private void writeEval() throws IOException {
        getWrapped().startElement("eval", null);
        getWrapped().startCDATA();
        getWrapped().write(code.take().replace("]]>", "]]]]><![CDATA[>"));
        getWrapped().endCDATA();
        getWrapped().endElement("eval");
    }

    @Override
    public void writeText(Object text, @Nullable String property) throws IOException {
        closeTag();
        if (scriptText != null) scriptText.append(text);
        else getWrapped().writeText(text, property);
    }

    @Override
    public void writeText(Object text, @Nullable UIComponent component, @Nullable String property) throws IOException {
        closeTag();
        if (scriptText != null) scriptText.append(text);
        else getWrapped().writeText(text, component, property);
    }

    @Override
    public void writeText(char[] text, int offset, int length) throws IOException {
        closeTag();
        if (scriptText != null) scriptText.append(text, offset, length);
        else getWrapped().writeText(text, offset, length);
    }

    @Override
    public void writeComment(Object comment) throws IOException {
        closeTag();
        if (scriptText == null) getWrapped().writeComment(comment);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        closeTag();
        if (scriptText != null) scriptText.append(text, offset, length);
        else getWrapped().write(text, offset, length);
    }

    @Override
    public void write(String text) throws IOException {
        closeTag();
        if (scriptText != null) scriptText.append(text);
        else getWrapped().write(text);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        closeTag();
        if (scriptText != null) scriptText.append(text, offset, offset + length);
        else getWrapped().write(text, offset, length);
    }

    @Override
    public void write(int character) throws IOException {
        closeTag();
        if (scriptText != null) scriptText.append((char) character);
        else getWrapped().write(character);
    }

    @Override
    public void startCDATA() throws IOException {
        closeTag();
        getWrapped().startCDATA();
    }

    @Override
    public void endCDATA() throws IOException {
        closeTag();
        getWrapped().endCDATA();
    }

    @Override
    public void flush() throws IOException {
        closeTag();
        getWrapped().flush();
    }

    @Override
    public void endDocument() throws IOException {
        closeTag();
        getWrapped().endDocument();
    }

    @Override
    public void close() throws IOException {
        closeTag();
        getWrapped().close();
    }

    /** The document is the page's. */
    @Override
    public void writeDoctype(String doctype) {
        // Nothing.
    }

    @Override
    public void writePreamble(String preamble) throws IOException {
        if (byScript) getWrapped().writePreamble(preamble);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new PageWriter(getWrapped().cloneWithWriter(writer), call, code, byScript);
    }
}
