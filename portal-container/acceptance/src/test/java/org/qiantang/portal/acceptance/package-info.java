/** What the portal promises, tried on the server that the build has put together. */
@NullMarked
package org.qiantang.portal.acceptance;

import org.jspecify.annotations.NullMarked;
