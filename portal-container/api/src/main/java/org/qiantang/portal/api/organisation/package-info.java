// SPDX-License-Identifier: Apache-2.0
/** The tree of organs and departments (机构), their posts (岗位) and who holds them. */
@NullMarked
package org.qiantang.portal.api.organisation;

import org.jspecify.annotations.NullMarked;
