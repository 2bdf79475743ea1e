/** Signed bundles (签名站点包) that carry a site to the server of another portal. */
@NullMarked
package org.qiantang.portal.core.bundle;

import org.jspecify.annotations.NullMarked;
