/** Mends that replace one call inside a class of Pluto, applied to its bytecode by the build. */
@NullMarked
package org.qiantang.portal.mends;

import org.jspecify.annotations.NullMarked;
