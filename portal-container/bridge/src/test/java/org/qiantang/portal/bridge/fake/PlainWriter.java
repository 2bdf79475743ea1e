// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.fake;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.NullUnmarked;

/** Writes elements as Faces does, and nothing else: every text as it comes, every attribute in quotes. */
@NullUnmarked // As Faces has it.
public final class PlainWriter extends ResponseWriter {

    private final Writer out;
    private boolean isTagOpen;

    public PlainWriter(Writer out) {
        this.out = out;
    }

    private void closeTag() throws IOException {
        if (isTagOpen) out.write('>');
        isTagOpen = false;
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        closeTag();
        out.write("<" + name);
        isTagOpen = true;
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        if (!isTagOpen) throw new IllegalStateException("attribute " + name + " after the end of the tag");
        out.write(" " + name + "=\"" + value + "\"");
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        writeAttribute(name, value, property);
    }

    @Override
    public void endElement(String name) throws IOException {
        closeTag();
        out.write("</" + name + ">");
    }

    @Override
    public void writeText(Object text, String property) throws IOException {
        write(text.toString());
    }

    @Override
    public void writeText(char[] text, int offset, int length) throws IOException {
        write(text, offset, length);
    }

    @Override
    public void writeComment(Object comment) throws IOException {
        write("<!--" + comment + "-->");
    }

    @Override
    public void writeDoctype(String doctype) throws IOException {
        write(doctype);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        closeTag();
        out.write(text, offset, length);
    }

    @Override
    public void startCDATA() throws IOException {
        write("<![CDATA[");
    }

    @Override
    public void endCDATA() throws IOException {
        write("]]>");
    }

    @Override
    public void startDocument() {
        // As the fragment of a page.
    }

    @Override
    public void endDocument() throws IOException {
        closeTag();
    }

    @Override
    public void flush() throws IOException {
        closeTag();
    }

    @Override
    public void close() throws IOException {
        closeTag();
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new PlainWriter(writer);
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }
}
