// SPDX-License-Identifier: Apache-2.0
/** Signing in with a client certificate: whether it is good, and whose it is. */
@NullMarked
package org.qiantang.portal.core.security.certificate;

import org.jspecify.annotations.NullMarked;
