// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import java.io.IOException;

/** A page that every site has without a blueprint saying so. Beans of this type are found by the filter that answers them. */
public interface OwnPage {

    /** Path of the page, without language; begins with a slash. */
    String path();

    /**
     * Answers one request.
     *
     * @throws org.qiantang.portal.core.routing.AddressException if it cannot be asked that way, or by this person
     */
    void answer(OwnPageCall call) throws IOException;
}
