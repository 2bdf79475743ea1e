/** The portal's servlets and filters: between HTTP and the portal core, without decisions of their own. */
@NullMarked
package org.qiantang.portal.web;

import org.jspecify.annotations.NullMarked;
