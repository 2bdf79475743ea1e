// SPDX-License-Identifier: Apache-2.0
/** Lets Jakarta Faces views live in a portlet (Jakarta Portlet Bridge): one call of a portlet is one run of the Faces life cycle. */
@NullMarked
package org.qiantang.portal.bridge;

import org.jspecify.annotations.NullMarked;
