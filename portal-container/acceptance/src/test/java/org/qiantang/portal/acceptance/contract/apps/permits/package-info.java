/** Permits for the narrow lanes: the action phase. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.permits;

import org.jspecify.annotations.NullMarked;
