// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.news.media.MediaName;
import org.qiantang.news.media.MediaStore;

class MediaServletTest {

    private static final byte[] VIDEO = "....ftyp0123456789".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final MediaServlet servlet = new MediaServlet();
    private final Map<String, String> asked = new HashMap<>();
    private final Map<String, Object> answered = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private MediaName video = MediaName.parse("0".repeat(64) + ".mp4").orElseThrow();

    @BeforeEach
    void store() {
        servlet.store = new MediaStore(folder);
        video = servlet.store.add(VIDEO).name();
    }

    @Test
    void a_file_is_served_for_ever_and_as_what_it_is() throws IOException {
        get("GET", "/" + video);

        assertThat(body.toByteArray()).isEqualTo(VIDEO);
        assertThat(answered)
                .containsEntry("status", 200)
                .containsEntry("type", "video/mp4")
                .containsEntry("length", (long) VIDEO.length)
                .containsEntry("ETag", "\"" + video.digest() + "\"")
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
                .containsEntry("X-Content-Type-Options", "nosniff");
    }

    @Test
    void a_known_file_is_not_sent_again() throws IOException {
        asked.put("If-None-Match", "W/\"" + video.digest() + "\"");

        get("GET", "/" + video);

        assertThat(answered).containsEntry("status", 304);
        assertThat(body.size()).isZero();
    }

    @Test
    void a_player_gets_the_part_that_it_asks_for() throws IOException {
        asked.put("Range", "bytes=8-10");

        get("GET", "/" + video);

        assertThat(answered)
                .containsEntry("status", 206)
                .containsEntry("Content-Range", "bytes 8-10/18")
                .containsEntry("length", 3L);
        assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("012");
    }

    @Test
    void a_part_behind_the_end_cannot_be_sent() throws IOException {
        asked.put("Range", "bytes=18-");

        get("GET", "/" + video);

        assertThat(answered).containsEntry("status", 416).containsEntry("Content-Range", "bytes */18");
        assertThat(body.size()).isZero();
    }

    @Test
    void a_part_of_another_version_is_no_part() throws IOException {
        asked.put("Range", "bytes=8-10");
        asked.put("If-Range", "\"other\"");

        get("GET", "/" + video);

        assertThat(answered).containsEntry("status", 200);
        assertThat(body.size()).isEqualTo(VIDEO.length);
    }

    @Test
    void a_head_request_gets_no_body() throws IOException {
        get("HEAD", "/" + video);

        assertThat(answered).containsEntry("length", (long) VIDEO.length);
        assertThat(body.size()).isZero();
    }

    @Test
    void other_names_are_not_found() throws IOException {
        for (String path : new String[] {null, "/", "/../web.xml", "/" + "0".repeat(64) + ".png", "/" + video + "/x"}) {
            get("GET", path);
            assertThat(answered).as(path).containsEntry("status", 404);
        }
    }

    private void get(String method, String path) throws IOException {
        answered.clear();
        answered.put("status", 200);
        servlet.doGet(request(method, path), response());
    }

    private HttpServletRequest request(String method, String path) {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getPathInfo" -> path;
            case "getHeader" -> asked.get(arguments[0]);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setHeader" -> answered.put((String) arguments[0], arguments[1]);
            case "setStatus" -> answered.put("status", arguments[0]);
            case "setContentType" -> answered.put("type", arguments[0]);
            case "setContentLengthLong" -> answered.put("length", arguments[0]);
            case "getOutputStream" -> new Body();
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private final class Body extends ServletOutputStream {
        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("asynchronous writing");
        }
    }
}
