// SPDX-License-Identifier: Apache-2.0
/** Who sent a request. */
@NullMarked
package org.qiantang.portal.core.person;

import org.jspecify.annotations.NullMarked;
