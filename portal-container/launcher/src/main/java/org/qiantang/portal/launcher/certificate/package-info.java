// SPDX-License-Identifier: Apache-2.0
/** Client certificates that people sign in with. */
@NullMarked
package org.qiantang.portal.launcher.certificate;

import org.jspecify.annotations.NullMarked;
