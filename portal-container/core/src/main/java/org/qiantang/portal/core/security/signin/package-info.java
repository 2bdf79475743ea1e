// SPDX-License-Identifier: Apache-2.0
/** How people are let in: who they are, by which steps they have shown it, and how long their session lasts. */
@NullMarked
package org.qiantang.portal.core.security.signin;

import org.jspecify.annotations.NullMarked;
