// SPDX-License-Identifier: Apache-2.0
/** A portlet that tells how often it was called, for tests whose requests are not to reach any portlet. */
@NullMarked
package org.qiantang.portal.acceptance.apps.spy;

import org.jspecify.annotations.NullMarked;
