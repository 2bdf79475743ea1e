// SPDX-License-Identifier: Apache-2.0
/** Tables that people hand in: CSV and XLSX. */
@NullMarked
package org.qiantang.portal.core.directory.table;

import org.jspecify.annotations.NullMarked;
