/** A portlet application by version 1.0 of the specification. */
@NullMarked
package org.qiantang.portal.acceptance.apps.classic;

import org.jspecify.annotations.NullMarked;
