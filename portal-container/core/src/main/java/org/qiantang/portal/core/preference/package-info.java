/** What webmasters and editors have set for the windows of a site. */
@NullMarked
package org.qiantang.portal.core.preference;

import org.jspecify.annotations.NullMarked;
