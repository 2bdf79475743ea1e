/** A portlet application by version 3.0 of the specification: one portlet for each thing a container must do. */
@NullMarked
package org.qiantang.portal.acceptance.apps.ballot;

import org.jspecify.annotations.NullMarked;
