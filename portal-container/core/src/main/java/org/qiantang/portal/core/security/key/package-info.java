// SPDX-License-Identifier: Apache-2.0
/** The secret of this portal, and what it protects in the database. */
@NullMarked
package org.qiantang.portal.core.security.key;

import org.jspecify.annotations.NullMarked;
