// SPDX-License-Identifier: Apache-2.0
/** What tables for spreadsheets have in common. */
@NullMarked
package org.qiantang.portal.core.spreadsheet;

import org.jspecify.annotations.NullMarked;
