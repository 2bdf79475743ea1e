// SPDX-License-Identifier: Apache-2.0
/** Portlets that take more than is theirs: of themselves, of their page, of time. */
@NullMarked
package org.qiantang.portal.acceptance.apps.mirror;

import org.jspecify.annotations.NullMarked;
