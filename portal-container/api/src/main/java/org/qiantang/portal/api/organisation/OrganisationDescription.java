// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ, a department or a part of one (机构).
 *
 * @param code names it; never changes; lower-case letters, digits and hyphens
 * @param parent code of the one above; null at the top
 * @param nameChinese full name
 * @param nameEnglish full name; may be empty
 * @param shortName Chinese short name; may be empty
 * @param creditCode unified social credit code (GB 32100); empty if it has none of its own
 * @param sites keys of the sites it owns
 * @param depth how many stand above it
 * @param children how many stand right below it
 * @param version counts changes
 */
public record OrganisationDescription(
        String code,
        @Nullable String parent,
        String nameChinese,
        String nameEnglish,
        String shortName,
        String creditCode,
        List<String> sites,
        int depth,
        int children,
        long version) {

    public OrganisationDescription {
        sites = List.copyOf(sites);
    }
}
