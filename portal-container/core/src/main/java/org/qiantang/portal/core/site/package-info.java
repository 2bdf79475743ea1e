/** Which site answers a host name, and what it consists of. */
@NullMarked
package org.qiantang.portal.core.site;

import org.jspecify.annotations.NullMarked;
