// SPDX-License-Identifier: Apache-2.0
/** What one call of a portlet through the bridge carries from its beginning to its end. */
@NullMarked
package org.qiantang.portal.bridge.call;

import org.jspecify.annotations.NullMarked;
