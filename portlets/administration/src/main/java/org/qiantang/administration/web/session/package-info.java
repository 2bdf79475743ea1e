// SPDX-License-Identifier: Apache-2.0
/** Who is signed in where: for administrators and for people themselves. */
@NullMarked
package org.qiantang.administration.web.session;

import org.jspecify.annotations.NullMarked;
