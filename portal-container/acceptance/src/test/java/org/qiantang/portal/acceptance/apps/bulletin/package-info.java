/** A portlet application without a descriptor: annotations say everything. */
@NullMarked
package org.qiantang.portal.acceptance.apps.bulletin;

import org.jspecify.annotations.NullMarked;
