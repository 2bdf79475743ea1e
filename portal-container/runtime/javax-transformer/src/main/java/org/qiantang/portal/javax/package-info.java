/** Moves portlet applications written for javax to jakarta while the server deploys them. */
@NullMarked
package org.qiantang.portal.javax;

import org.jspecify.annotations.NullMarked;
