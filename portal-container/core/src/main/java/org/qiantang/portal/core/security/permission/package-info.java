// SPDX-License-Identifier: Apache-2.0
/** Who may do what to which object of which site: roles, who holds them where, decisions and why they were made. */
@NullMarked
package org.qiantang.portal.core.security.permission;

import org.jspecify.annotations.NullMarked;
