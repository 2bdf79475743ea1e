// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge;

import java.util.regex.Pattern;

/** Paths of the resources of Faces, as clients send them. */
final class FacesResources {

    private static final Pattern PATH = Pattern.compile("/jakarta\\.faces\\.resource/[\\w.-]+(?:/[\\w.-]+)*\\.xhtml");

    private FacesResources() {}

    /** @throws UnknownViewException if it is no such path */
    static String path(String sent) {
        if (!PATH.matcher(sent).matches() || sent.contains("..")) throw new UnknownViewException(sent);
        return sent;
    }
}
