// SPDX-License-Identifier: Apache-2.0
/** How the markup of a view gets into a fragment and into the head of its page. */
@NullMarked
package org.qiantang.portal.bridge.render;

import org.jspecify.annotations.NullMarked;
