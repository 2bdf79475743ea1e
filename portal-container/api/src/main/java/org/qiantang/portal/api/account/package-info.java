// SPDX-License-Identifier: Apache-2.0
/** Accounts of people, enterprises and programs, as administrators and their holders see them. */
@NullMarked
package org.qiantang.portal.api.account;

import org.jspecify.annotations.NullMarked;
