// SPDX-License-Identifier: Apache-2.0
/** Accounts and organisations as administrators keep them: checked, permitted, written into the audit log. */
@NullMarked
package org.qiantang.portal.core.directory;

import org.jspecify.annotations.NullMarked;
