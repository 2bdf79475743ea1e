/** Who sent a request, as the session says. */
@NullMarked
package org.qiantang.portal.web.person;

import org.jspecify.annotations.NullMarked;
