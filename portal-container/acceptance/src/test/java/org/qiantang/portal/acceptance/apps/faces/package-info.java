// SPDX-License-Identifier: Apache-2.0
/** Faces views in portlets: residence permits, districts, files, a visit in steps. The same application stands on two archives. */
@NullMarked
package org.qiantang.portal.acceptance.apps.faces;

import org.jspecify.annotations.NullMarked;
