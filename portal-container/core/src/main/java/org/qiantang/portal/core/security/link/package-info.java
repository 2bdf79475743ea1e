// SPDX-License-Identifier: Apache-2.0
/** Links that reach the holder of a mail address and nobody else: for a first password, a lost one, another address. */
@NullMarked
package org.qiantang.portal.core.security.link;

import org.jspecify.annotations.NullMarked;
