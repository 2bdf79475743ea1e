/** All that a portlet may see of the portal beyond the Portlet API. */
@NullMarked
package org.qiantang.portal.api;

import org.jspecify.annotations.NullMarked;
