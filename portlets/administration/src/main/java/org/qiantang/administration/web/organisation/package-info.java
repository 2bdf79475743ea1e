// SPDX-License-Identifier: Apache-2.0
/** Screens of organisations, their posts, and the import of both. */
@NullMarked
package org.qiantang.administration.web.organisation;

import org.jspecify.annotations.NullMarked;
