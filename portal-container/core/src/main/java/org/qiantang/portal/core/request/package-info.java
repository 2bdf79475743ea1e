// SPDX-License-Identifier: Apache-2.0
/** Plans for sites (网站建设计划): filed by departments, decided by the portal office, and what comes of it. */
@NullMarked
package org.qiantang.portal.core.request;

import org.jspecify.annotations.NullMarked;
