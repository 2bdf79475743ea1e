// SPDX-License-Identifier: Apache-2.0
/** Requests that nobody sends who means well, made by the hundred, and what a portal may answer to them. */
@NullMarked
package org.qiantang.portal.acceptance.hostile;

import org.jspecify.annotations.NullMarked;
