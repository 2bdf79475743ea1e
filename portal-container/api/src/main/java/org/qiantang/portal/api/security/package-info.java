// SPDX-License-Identifier: Apache-2.0
/** Who may do what on which site: rights of the person of a request, roles, grants, and why a decision was made. */
@NullMarked
package org.qiantang.portal.api.security;

import org.jspecify.annotations.NullMarked;
