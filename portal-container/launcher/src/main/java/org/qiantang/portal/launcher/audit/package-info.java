// SPDX-License-Identifier: Apache-2.0
/** Checking the portal's audit log, whether the portal runs or not. */
@NullMarked
package org.qiantang.portal.launcher.audit;

import org.jspecify.annotations.NullMarked;
