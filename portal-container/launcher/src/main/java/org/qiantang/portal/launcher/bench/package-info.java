/** Measures what pages cost the server beside static files of the same size. */
@NullMarked
package org.qiantang.portal.launcher.bench;

import org.jspecify.annotations.NullMarked;
