// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post (岗位) in an organisation, and who holds it.
 *
 * @param organisation code of the organisation
 * @param holders in the order of their names
 */
public record PostDescription(
        long id, String organisation, String titleChinese, String titleEnglish, List<Holder> holders) {

    public PostDescription {
        holders = List.copyOf(holders);
    }

    /**
     * Somebody who holds the post.
     *
     * @param until last day; null if it is open
     */
    public record Holder(
            String account, String displayName, @Nullable LocalDate until) {}
}
