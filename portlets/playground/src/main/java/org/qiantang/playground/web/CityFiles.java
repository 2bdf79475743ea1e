// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Files that go out. They are asked for without a view, so they cannot live in one. */
@Named
@ApplicationScoped
public class CityFiles {
    private static final String SEAL = """
            <svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 120 120">
              <rect x="6" y="6" width="108" height="108" rx="8" fill="#a8321f"/>
              <path d="M30 40h60M30 60h60M30 80h60M60 28v64" stroke="#fff" stroke-width="6" fill="none"/>
            </svg>
            """;

    @Inject
    Texts texts;

    public StreamedContent getReceipt() {
        return file(texts.text("receiptFile"), "text/plain; charset=UTF-8", texts.text("receiptText"));
    }

    public StreamedContent getSeal() {
        return file("seal.svg", "image/svg+xml", SEAL);
    }

    private static StreamedContent file(String name, String type, String content) {
        return DefaultStreamedContent.builder().name(name).contentType(type).stream(
                        () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .build();
    }
}
