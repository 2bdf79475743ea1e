/** The JDK that runs the portal. */
@NullMarked
package org.qiantang.portal.launcher.jdk;

import org.jspecify.annotations.NullMarked;
