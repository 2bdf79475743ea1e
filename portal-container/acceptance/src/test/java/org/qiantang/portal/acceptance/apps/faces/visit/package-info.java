// SPDX-License-Identifier: Apache-2.0
/** A flow; an application that has one wants to know the browser's windows. */
@NullMarked
package org.qiantang.portal.acceptance.apps.faces.visit;

import org.jspecify.annotations.NullMarked;
