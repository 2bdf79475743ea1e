// SPDX-License-Identifier: Apache-2.0
/** Templates of sites: read, asked about, filled, and merged into what was made of them. */
@NullMarked
package org.qiantang.portal.core.template;

import org.jspecify.annotations.NullMarked;
