/**
 * What the portal and portlet applications share on one server: the deployed portlets and how one is called.
 *
 * <p>This package lives in a server module beside Pluto, because portlet applications outside the portal's EAR reach
 * only that.
 */
@NullMarked
package org.qiantang.portal.runtime;

import org.jspecify.annotations.NullMarked;
