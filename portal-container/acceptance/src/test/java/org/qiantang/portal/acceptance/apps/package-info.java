/** Small portlet applications that the tests deploy beside the portal; each package is one archive. */
@NullMarked
package org.qiantang.portal.acceptance.apps;

import org.jspecify.annotations.NullMarked;
