// SPDX-License-Identifier: Apache-2.0
/** Screens of roles and of who holds them. */
@NullMarked
package org.qiantang.administration.web.grant;

import org.jspecify.annotations.NullMarked;
