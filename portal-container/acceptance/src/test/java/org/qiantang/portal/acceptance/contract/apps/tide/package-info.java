/** The tide of the river, which need not be measured at every look: caching. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.tide;

import org.jspecify.annotations.NullMarked;
