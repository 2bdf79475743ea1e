/** Brings records from a file into a running portal. */
@NullMarked
package org.qiantang.portal.launcher.content;

import org.jspecify.annotations.NullMarked;
