// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.call;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder of a portlet's views. What a client may name is a view in it, by a short name without folder and ending;
 * nothing else of the application can be reached by naming it.
 *
 * @param path with a slash at both ends, such as {@code /WEB-INF/views/}
 */
public record ViewFolder(String path) {

    private static final String ENDING = ".xhtml";
    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+(?:[/.][\\p{L}\\p{N}_-]+)*");

    /** The folder that all these views have in common. */
    public static ViewFolder of(Collection<String> viewIds) {
        String common = null;
        for (String viewId : viewIds) {
            String folder = viewId.substring(0, viewId.lastIndexOf('/') + 1);
            while (common != null && !folder.startsWith(common)) common = parent(common);
            if (common == null) common = folder;
        }
        return new ViewFolder(common == null || common.isEmpty() ? "/" : common);
    }

    private static String parent(String folder) {
        return folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }

    /** The short name of a view of this folder; empty for views elsewhere. */
    public Optional<String> nameOf(String viewId) {
        if (!viewId.startsWith(path) || !viewId.endsWith(ENDING)) return Optional.empty();
        return Optional.of(viewId.substring(path.length(), viewId.length() - ENDING.length()))
                .filter(name -> isName(name));
    }

    /** The view of this short name, which a client sent; empty if it can be no view of this folder. */
    public Optional<String> viewOf(String name) {
        return isName(name) ? Optional.of(path + name + ENDING) : Optional.empty();
    }

    private boolean isName(String name) {
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) return false;
        // Where views lie in the open, beside what no client may read.
        return !path.equals("/") || !name.matches("(?i)(?:WEB|META)-INF/.*");
    }
}
