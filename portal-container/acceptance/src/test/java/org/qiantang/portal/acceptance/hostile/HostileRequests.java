// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All hostile requests; the same ones in the same order at each run. */
public final class HostileRequests {
    private HostileRequests() {}

    public static List<HostileRequest> list() {
        Set<String> known = new HashSet<>();
        return Stream.of(
                        ForgedWindows.all(),
                        ForgedViews.all(),
                        Malformed.all(),
                        PathTricks.all(),
                        TooMuch.all(),
                        ForeignHosts.all(),
                        CrossSiteCalls.all(),
                        Methods.all(),
                        OtherParameters.all(),
                        OtherPortals.all())
                .flatMap(requests -> requests)
                .filter(request -> known.add(new String(request.bytes(), StandardCharsets.ISO_8859_1)))
                .toList();
    }
}
