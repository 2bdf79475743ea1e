// SPDX-License-Identifier: Apache-2.0
/** Looks after what inspections of government sites look for: columns, page tags and links within the portal. */
@NullMarked
package org.qiantang.portal.core.watch;

import org.jspecify.annotations.NullMarked;
