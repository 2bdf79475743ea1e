// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.news.media.MediaName;
import org.qiantang.news.media.MediaStore;

/** Serves the pictures and videos of news. A name stands for one content for ever, so browsers may keep it for ever. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient MediaStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MediaName> name = name(request);
        Optional<Path> file = name.flatMap(store::find);
        if (name.isEmpty() || file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + name.get().digest() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(name.get().type().contentType());
        response.setHeader("Accept-Ranges", "bytes");
        send(file.get(), request, response, tag);
    }

    private static Optional<MediaName> name(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : MediaName.parse(path.substring(1));
    }

    private static boolean isKnown(@Nullable String tags, String tag) {
        return tags != null && (tags.strip().equals("*") || tags.contains(tag));
    }

    private static void send(Path file, HttpServletRequest request, HttpServletResponse response, String tag)
            throws IOException {
        long length = Files.size(file);
        String asked = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        boolean part = asked != null && ByteRange.isRange(asked) && (condition == null || condition.equals(tag));
        if (!part) {
            send(file, new ByteRange(0, length - 1), request, response);
            return;
        }
        Optional<ByteRange> range = ByteRange.parse(asked, length);
        if (range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + length);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", range.get().of(length));
        send(file, range.get(), request, response);
    }

    private static void send(Path file, ByteRange range, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLengthLong(range.length());
        if (request.getMethod().equals("HEAD")) return;
        try (FileChannel in = FileChannel.open(file)) {
            WritableByteChannel out = Channels.newChannel(response.getOutputStream());
            long sent = 0;
            while (sent < range.length()) {
                long now = in.transferTo(range.first() + sent, range.length() - sent, out);
                if (now <= 0) throw new IOException(file + " ends early");
                sent += now;
            }
        }
    }
}
