// SPDX-License-Identifier: Apache-2.0
/** The audit log: what was done by whom, written with the act, chained by keyed hashes, checked every day. */
@NullMarked
package org.qiantang.portal.core.audit;

import org.jspecify.annotations.NullMarked;
