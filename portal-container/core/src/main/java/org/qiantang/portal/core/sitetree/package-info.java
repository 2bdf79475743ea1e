/** The sites as a tree for those who look after them, and the names that their certificates must cover. */
@NullMarked
package org.qiantang.portal.core.sitetree;

import org.jspecify.annotations.NullMarked;
