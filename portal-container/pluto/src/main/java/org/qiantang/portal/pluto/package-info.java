/** Runs portlets through Apache Pluto; the only code that knows Pluto. */
@NullMarked
package org.qiantang.portal.pluto;

import org.jspecify.annotations.NullMarked;
