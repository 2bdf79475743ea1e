/** The sites of the portal as a tree. */
@NullMarked
package org.qiantang.administration.web.site;

import org.jspecify.annotations.NullMarked;
