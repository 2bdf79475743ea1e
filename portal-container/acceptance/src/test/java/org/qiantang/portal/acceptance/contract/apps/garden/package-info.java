/** A garden to look at, to arrange and to set up: portlet modes, window states, titles. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.garden;

import org.jspecify.annotations.NullMarked;
