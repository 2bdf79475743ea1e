// SPDX-License-Identifier: Apache-2.0
/** Tokens of programs: who may have one, and in whose name a request with one acts. */
@NullMarked
package org.qiantang.portal.core.security.token;

import org.jspecify.annotations.NullMarked;
