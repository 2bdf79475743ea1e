// SPDX-License-Identifier: Apache-2.0
/** Theme packages (主题包) of a site: uploaded, looked at, activated, removed. */
@NullMarked
package org.qiantang.administration.web.site.theme;

import org.jspecify.annotations.NullMarked;
