// SPDX-License-Identifier: Apache-2.0
/** Forms: what was typed, what is wrong with it, in words. */
@NullMarked
package org.qiantang.administration.web.form;

import org.jspecify.annotations.NullMarked;
