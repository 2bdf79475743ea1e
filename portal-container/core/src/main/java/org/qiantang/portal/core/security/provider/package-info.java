// SPDX-License-Identifier: Apache-2.0
/** Signing in by the city's identity provider (OpenID Connect Core 1.0); the only code that knows Nimbus. */
@NullMarked
package org.qiantang.portal.core.security.provider;

import org.jspecify.annotations.NullMarked;
