// SPDX-License-Identifier: Apache-2.0
/** The screen of the audit log. */
@NullMarked
package org.qiantang.administration.web.audit;

import org.jspecify.annotations.NullMarked;
