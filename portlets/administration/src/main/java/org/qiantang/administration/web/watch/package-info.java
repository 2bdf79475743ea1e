// SPDX-License-Identifier: Apache-2.0
/** What inspections of government sites would find: of all sites, and of one. */
@NullMarked
package org.qiantang.administration.web.watch;

import org.jspecify.annotations.NullMarked;
