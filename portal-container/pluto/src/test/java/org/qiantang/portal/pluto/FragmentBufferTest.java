// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FragmentBufferTest {
    /** The page's own response: nobody may touch it. */
    private final HttpServletResponse page = PollsFixture.proxy(HttpServletResponse.class, (method, arguments) -> {
        throw new AssertionError("the fragment reached the page: " + method);
    });

    private final FragmentBuffer buffer = new FragmentBuffer(page);

    @Test
    void what_is_written_is_kept_in_characters_or_bytes() throws IOException {
        buffer.getWriter().print("潮 ");
        buffer.getOutputStream().write("tide".getBytes(StandardCharsets.UTF_8));

        assertThat(buffer).hasToString("潮 tide");
        assertThat(buffer.isCommitted()).isFalse();
    }

    @Test
    void a_reset_forgets_all() throws IOException {
        buffer.getWriter().print("half a fragment");
        buffer.reset();
        buffer.getWriter().print("whole");

        assertThat(buffer).hasToString("whole");
    }

    @Test
    void nothing_else_gets_through_to_the_page() {
        buffer.setContentType("application/pdf");
        buffer.setCharacterEncoding("GBK");
        buffer.setLocale(Locale.FRENCH);
        buffer.setHeader("Refresh", "0");
        buffer.addCookie(new Cookie("a", "b"));
        buffer.setStatus(500);
        buffer.setContentLength(1);
        buffer.flushBuffer();

        assertThat(buffer.getContentType()).isEqualTo("text/html");
        assertThat(buffer.getCharacterEncoding()).isEqualTo("UTF-8");
    }

    @Test
    void a_fragment_cannot_decide_for_the_page() {
        assertThatThrownBy(() -> buffer.sendError(404)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> buffer.sendRedirect("https://evil.example/"))
                .isInstanceOf(IllegalStateException.class);
    }
}
