// SPDX-License-Identifier: Apache-2.0
/** People who can sign in besides the administrators: their names, passwords, roles and user attributes. */
@NullMarked
package org.qiantang.portal.core.account;

import org.jspecify.annotations.NullMarked;
