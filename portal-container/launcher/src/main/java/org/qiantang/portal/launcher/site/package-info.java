/** Lists sites, makes them of templates, exports and imports their blueprints. */
@NullMarked
package org.qiantang.portal.launcher.site;

import org.jspecify.annotations.NullMarked;
