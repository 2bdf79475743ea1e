/** What a portlet says about the page it stands on. */
@NullMarked
package org.qiantang.portal.api.page;

import org.jspecify.annotations.NullMarked;
