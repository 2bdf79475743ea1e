// SPDX-License-Identifier: Apache-2.0
/** Plans for sites (网站建设计划): departments file them, the portal office decides. */
@NullMarked
package org.qiantang.administration.web.request;

import org.jspecify.annotations.NullMarked;
