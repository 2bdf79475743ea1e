/** The site that a request is for. */
@NullMarked
package org.qiantang.portal.api.site;

import org.jspecify.annotations.NullMarked;
