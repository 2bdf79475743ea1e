/** A portlet application by version 2.0 that shares a public render parameter with another application. */
@NullMarked
package org.qiantang.portal.acceptance.apps.district;

import org.jspecify.annotations.NullMarked;
