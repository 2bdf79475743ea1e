/** A portlet application of the javax time. */
@NullMarked
package org.qiantang.portal.acceptance.apps.timetable;

import org.jspecify.annotations.NullMarked;
