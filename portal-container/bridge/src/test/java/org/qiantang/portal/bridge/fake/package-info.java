// SPDX-License-Identifier: Apache-2.0
/** Stand-ins for the portal and for Faces, which are outside of the bridge. */
@NullMarked
package org.qiantang.portal.bridge.fake;

import org.jspecify.annotations.NullMarked;
