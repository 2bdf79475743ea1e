// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.fake;

import jakarta.portlet.HeaderResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page whose head windows add to. */
public final class FakePage {

    private final List<String> identities = new ArrayList<>();
    private final List<String> markup = new ArrayList<>();

    /** Scope, name and version of everything that was added; the portal takes what has the same ones once. */
    public List<String> identities() {
        return identities;
    }

    public List<String> markup() {
        return markup;
    }

    public HeaderResponse response() {
        return Fakes.of(HeaderResponse.class, Map.of("addDependency", sent -> {
            identities.add(sent[1] + " " + sent[0] + " " + sent[2]);
            return markup.add((String) sent[3]);
        }));
    }
}
