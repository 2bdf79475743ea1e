/** The pages that the portal itself brings to every site: sign-in, sign-out, the portlet catalogue. */
@NullMarked
package org.qiantang.portal.web.ownpage;

import org.jspecify.annotations.NullMarked;
