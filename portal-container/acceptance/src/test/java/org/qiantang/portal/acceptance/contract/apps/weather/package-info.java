/** A weather station that answers scripts, at once or later: resources. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.weather;

import org.jspecify.annotations.NullMarked;
