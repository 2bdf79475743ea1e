// SPDX-License-Identifier: Apache-2.0
/** The screen that tells why somebody may or may not do something. */
@NullMarked
package org.qiantang.administration.web.explain;

import org.jspecify.annotations.NullMarked;
