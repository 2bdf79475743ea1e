// SPDX-License-Identifier: Apache-2.0
/** What Faces sees of the portal: addresses, flash, windows, locales. */
@NullMarked
package org.qiantang.portal.bridge.context;

import org.jspecify.annotations.NullMarked;
