// SPDX-License-Identifier: Apache-2.0
/** The bridge request scope: what lives from an action to the views that it leads to. */
@NullMarked
package org.qiantang.portal.bridge.scope;

import org.jspecify.annotations.NullMarked;
