// SPDX-License-Identifier: Apache-2.0
/** Screens that make sites of templates, and bring updates of templates to them. */
@NullMarked
package org.qiantang.administration.web.site.template;

import org.jspecify.annotations.NullMarked;
