/** A gazette that is set in JSPs: tag libraries. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.gazette;

import org.jspecify.annotations.NullMarked;
