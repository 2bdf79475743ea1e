// SPDX-License-Identifier: Apache-2.0
/** The tree of organisations (机构), their posts (岗位), who holds them, and which sites they own. */
@NullMarked
package org.qiantang.portal.core.organisation;

import org.jspecify.annotations.NullMarked;
