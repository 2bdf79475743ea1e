// SPDX-License-Identifier: Apache-2.0
/** How often one sender may ask for what costs much; the only code that knows Bucket4j. */
@NullMarked
package org.qiantang.portal.core.limit;

import org.jspecify.annotations.NullMarked;
