// SPDX-License-Identifier: Apache-2.0
/** Requests, responses, sessions and contexts that are portlet and servlet objects at once, as Mojarra wants them. */
@NullMarked
package org.qiantang.portal.bridge.servlet;

import org.jspecify.annotations.NullMarked;
