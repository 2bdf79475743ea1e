/** The database of a slice. */
@NullMarked
package org.qiantang.portal.api.data;

import org.jspecify.annotations.NullMarked;
