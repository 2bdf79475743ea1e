// SPDX-License-Identifier: Apache-2.0
/** What a page shows at one address: its render parameters, and how each of its windows is looked at. */
@NullMarked
package org.qiantang.portal.core.navigation;

import org.jspecify.annotations.NullMarked;
