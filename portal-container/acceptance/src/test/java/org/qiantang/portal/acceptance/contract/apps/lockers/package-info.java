/** Lockers, couriers and a snail: sessions and container runtime options. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.lockers;

import org.jspecify.annotations.NullMarked;
