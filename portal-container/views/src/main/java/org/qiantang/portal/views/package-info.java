/** Renders Mustache templates; the only code that knows the template engine. */
@NullMarked
package org.qiantang.portal.views;

import org.jspecify.annotations.NullMarked;
