// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.organisation;

import org.jspecify.annotations.Nullable;

/**
 * An organisation to be made; see {@link OrganisationDescription}.
 *
 * @param parent code of the one above; null for one at the top
 */
public record NewOrganisation(
        String code,
        @Nullable String parent,
        String nameChinese,
        String nameEnglish,
        String shortName,
        String creditCode) {}
