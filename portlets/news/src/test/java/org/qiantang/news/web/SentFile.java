// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/** A file that came with a form. */
record SentFile(byte[] content) implements Part {

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public long getSize() {
        return content.length;
    }

    @Override
    public String getName() {
        return "picture";
    }

    @Override
    public String getSubmittedFileName() {
        return "picture.png";
    }

    @Override
    public String getContentType() {
        return "image/png";
    }

    @Override
    public void write(String fileName) {
        throw new UnsupportedOperationException("nothing is written");
    }

    @Override
    public void delete() {}

    @Override
    public String getHeader(String name) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
