/** The portal's database and clock; the only code that knows Flyway. */
@NullMarked
package org.qiantang.portal.core.data;

import org.jspecify.annotations.NullMarked;
