// SPDX-License-Identifier: Apache-2.0
/**
 * The audit log (审计日志) as the audit administrator (审计管理员) sees it: searching, exporting, verifying; and as
 * applications see it: writing.
 */
@NullMarked
package org.qiantang.portal.api.audit;

import org.jspecify.annotations.NullMarked;
