// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what a view writes into its head, element by element. */
final class HeadWriter extends ResponseWriterWrapper {

    /** What a fragment may bring into the head of a page that is not its own. */
    private static final Set<String> WELCOME = Set.of("script", "style", "link", "meta");

    private final StringWriter out;
    private final List<HeadElement> elements = new ArrayList<>();
    private int depth;
    private String name = "";
    private String address = "";

    /** @param out where the wrapped writer writes to */
    HeadWriter(ResponseWriter wrapped, StringWriter out) {
        super(wrapped);
        this.out = out;
    }

    /** @param address of the file that the element loads; empty if it loads none */
    record HeadElement(String name, String address, String markup) {}

    List<HeadElement> elements() {
        return elements;
    }

    @Override
    public void startElement(String newName, @Nullable UIComponent component) throws IOException {
        if (newName.equals("head")) return;
        if (depth == 0) {
            getWrapped().flush();
            out.getBuffer().setLength(0);
            name = newName;
            address = "";
        }
        depth++;
        super.startElement(newName, component);
    }

    @Override
    public void writeAttribute(String attribute, @Nullable Object value, @Nullable String property) throws IOException {
        if (depth == 0) return;
        keepAddress(attribute, value);
        super.writeAttribute(attribute, value, property);
    }

    @Override
    public void writeURIAttribute(String attribute, @Nullable Object value, @Nullable String property)
            throws IOException {
        if (depth == 0) return;
        keepAddress(attribute, value);
        super.writeURIAttribute(attribute, value, property);
    }

    private void keepAddress(String attribute, @Nullable Object value) {
        if (depth == 1 && value != null && (attribute.equals("src") || attribute.equals("href"))) {
            address = value.toString();
        }
    }

    @Override
    public void endElement(String ended) throws IOException {
        if (ended.equals("head")) return;
        super.endElement(ended);
        depth--;
        if (depth > 0) return;
        getWrapped().flush();
        if (WELCOME.contains(name)) elements.add(new HeadElement(name, address, out.toString()));
        out.getBuffer().setLength(0);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return getWrapped().cloneWithWriter(writer);
    }
}
