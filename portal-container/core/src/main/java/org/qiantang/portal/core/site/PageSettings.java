// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people set for a page itself, and not for its windows; the meaning of each is that of {@link Page}. */
public record PageSettings(
        Texts title,
        Texts description,
        Texts keywords,
        Texts type,
        @Nullable ColumnKind column,
        PathPattern path,
        @Nullable String parent,
        String layout,
        boolean heading,
        Set<String> roles) {

    public PageSettings {
        roles = Set.copyOf(roles);
    }
}
