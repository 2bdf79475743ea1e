/** Puts portlet applications into the server and takes them out again. */
@NullMarked
package org.qiantang.portal.launcher.deployment;

import org.jspecify.annotations.NullMarked;
