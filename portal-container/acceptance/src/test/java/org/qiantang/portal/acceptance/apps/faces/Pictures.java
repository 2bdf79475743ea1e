// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Pictures that are no files. */
@Named
@ApplicationScoped
public class Pictures {
    static final String TOWN_HALL = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Town hall</title></svg>";

    public StreamedContent getTownHall() {
        return DefaultStreamedContent.builder().contentType("image/svg+xml").stream(
                        () -> new ByteArrayInputStream(TOWN_HALL.getBytes(StandardCharsets.UTF_8)))
                .build();
    }
}
