// SPDX-License-Identifier: Apache-2.0
/** Who does something in the portal. */
@NullMarked
package org.qiantang.portal.api.security;

import org.jspecify.annotations.NullMarked;
