/** What the command asks a running portal over HTTP. */
@NullMarked
package org.qiantang.portal.launcher.admin;

import org.jspecify.annotations.NullMarked;
