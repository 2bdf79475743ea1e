/** Calls the project's own build. */
@NullMarked
package org.qiantang.portal.launcher.build;

import org.jspecify.annotations.NullMarked;
