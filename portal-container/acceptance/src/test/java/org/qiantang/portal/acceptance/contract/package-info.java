/** Promises of the Portlet Specification 3.0, chapter by chapter, kept by small applications of an old town. */
@NullMarked
package org.qiantang.portal.acceptance.contract;

import org.jspecify.annotations.NullMarked;
