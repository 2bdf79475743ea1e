// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.util.List;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;

/** Makes sites of templates. To be injected. */
public interface SiteGenerator {

    /**
     * Everything that is wrong with a wish for a site; empty if it can be made. Fields of the problems are those of
     * {@link NewSite}, or the keys of questions.
     *
     * @throws org.qiantang.portal.api.security.AccessDeniedException without {@code portal:site:view} on the site above
     */
    List<Problem> check(Caller caller, NewSite wish);

    /**
     * Makes the site, within the transaction of the caller if there is one. Nobody can register on it; its manager, if one
     * is named, becomes its administrator (站点管理员) and one of its editors, and nobody else gets any role.
     *
     * @return its key
     * @throws org.qiantang.portal.api.security.AccessDeniedException without {@code portal:site:manage} on the site above
     * @throws org.qiantang.portal.api.security.RejectedException with everything that is wrong, see {@link #check}
     */
    String generate(Caller caller, NewSite wish);
}
