// SPDX-License-Identifier: Apache-2.0
/** Which portlets are deployed. */
@NullMarked
package org.qiantang.portal.core.portlet;

import org.jspecify.annotations.NullMarked;
