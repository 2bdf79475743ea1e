/** How the command speaks to the person: sentences in two languages, progress, tables, exit codes. */
@NullMarked
package org.qiantang.portal.launcher.console;

import org.jspecify.annotations.NullMarked;
