// SPDX-License-Identifier: Apache-2.0
/** What people do with their own account. */
@NullMarked
package org.qiantang.administration.web.own;

import org.jspecify.annotations.NullMarked;
