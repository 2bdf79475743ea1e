// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** A picture that the application draws, which PrimeFaces serves by an address of its own. */
@Named
@ApplicationScoped
public class EmblemView {
    private static final byte[] PICTURE =
            "<svg xmlns='http://www.w3.org/2000/svg'><title>willow</title></svg>".getBytes(StandardCharsets.UTF_8);

    public StreamedContent getPicture() {
        return DefaultStreamedContent.builder().contentType("image/svg+xml").stream(
                        () -> new ByteArrayInputStream(PICTURE))
                .build();
    }
}
