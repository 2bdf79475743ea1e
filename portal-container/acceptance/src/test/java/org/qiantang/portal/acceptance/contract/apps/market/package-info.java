/** A fish market whose stall tells the rest of the page what happens: events. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.market;

import org.jspecify.annotations.NullMarked;
