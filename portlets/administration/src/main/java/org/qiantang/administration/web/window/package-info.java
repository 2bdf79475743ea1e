// SPDX-License-Identifier: Apache-2.0
/** What all screens know of the window they are shown in: who looks, at which address, in which language. */
@NullMarked
package org.qiantang.administration.web.window;

import org.jspecify.annotations.NullMarked;
