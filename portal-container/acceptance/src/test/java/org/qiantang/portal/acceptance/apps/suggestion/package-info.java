// SPDX-License-Identifier: Apache-2.0
/** A Faces application that strangers try to break: a box for suggestions, a notice without state, an emblem. */
@NullMarked
package org.qiantang.portal.acceptance.apps.suggestion;

import org.jspecify.annotations.NullMarked;
