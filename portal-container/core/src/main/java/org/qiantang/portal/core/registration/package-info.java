// SPDX-License-Identifier: Apache-2.0
/** Citizens and legal persons make themselves an account (注册). */
@NullMarked
package org.qiantang.portal.core.registration;

import org.jspecify.annotations.NullMarked;
