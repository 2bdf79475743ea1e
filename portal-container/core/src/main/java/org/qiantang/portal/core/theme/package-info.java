/** Finds themes and their templates. */
@NullMarked
package org.qiantang.portal.core.theme;

import org.jspecify.annotations.NullMarked;
