/** Lists, exports and imports site blueprints. */
@NullMarked
package org.qiantang.portal.launcher.site;

import org.jspecify.annotations.NullMarked;
