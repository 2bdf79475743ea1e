// SPDX-License-Identifier: Apache-2.0
/** Mails that the portal sends: how they look, and the folder they are put into; the only code that knows Jakarta Mail. */
@NullMarked
package org.qiantang.portal.core.mail;

import org.jspecify.annotations.NullMarked;
