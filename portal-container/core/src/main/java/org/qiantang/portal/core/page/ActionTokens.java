// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

/** What action addresses carry for browsers that do not say where a request comes from. */
public interface ActionTokens {

    /** The token for actions of this window; empty if this browser needs none. */
    String tokenFor(WindowCall call);
}
