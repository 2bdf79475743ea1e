/** A portlet application whose scripts change the state of the page through the portlet hub. */
@NullMarked
package org.qiantang.portal.acceptance.apps.tram;

import org.jspecify.annotations.NullMarked;
