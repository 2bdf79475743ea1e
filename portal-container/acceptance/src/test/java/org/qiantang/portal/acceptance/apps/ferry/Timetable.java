// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ferry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Says which crossing this is: every deployment of the application is another one. */
@ApplicationScoped
public class Timetable {
    public String crossing() {
        try (InputStream file = Timetable.class.getResourceAsStream("/crossing.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
