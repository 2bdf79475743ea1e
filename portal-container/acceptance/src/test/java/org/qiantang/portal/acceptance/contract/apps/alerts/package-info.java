/** Alerts that everybody wants in another way: preferences. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.alerts;

import org.jspecify.annotations.NullMarked;
