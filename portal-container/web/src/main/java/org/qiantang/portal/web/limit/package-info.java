// SPDX-License-Identifier: Apache-2.0
/** Slows down who asks for too much. */
@NullMarked
package org.qiantang.portal.web.limit;

import org.jspecify.annotations.NullMarked;
