// SPDX-License-Identifier: Apache-2.0
/** The server's edge: what is believed of a request, and what of an answer leaves the server, for all applications alike. */
@NullMarked
package org.qiantang.portal.edge;

import org.jspecify.annotations.NullMarked;
