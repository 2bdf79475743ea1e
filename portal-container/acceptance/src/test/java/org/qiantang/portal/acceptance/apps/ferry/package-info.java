/** An application that comes and goes: beans, session, events, parameters, a filter and a page of its own. */
@NullMarked
package org.qiantang.portal.acceptance.apps.ferry;

import org.jspecify.annotations.NullMarked;
