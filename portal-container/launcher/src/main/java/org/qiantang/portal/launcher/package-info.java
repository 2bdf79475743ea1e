/** The {@code portal} command: starts and stops the portal on this machine, fills it, measures it. */
@NullMarked
package org.qiantang.portal.launcher;

import org.jspecify.annotations.NullMarked;
