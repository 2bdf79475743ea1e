/** Sites written down as YAML: read, checked, stored and written again. */
@NullMarked
package org.qiantang.portal.core.blueprint;

import org.jspecify.annotations.NullMarked;
