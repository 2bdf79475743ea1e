// SPDX-License-Identifier: Apache-2.0
/** Screens of accounts. */
@NullMarked
package org.qiantang.administration.web.account;

import org.jspecify.annotations.NullMarked;
