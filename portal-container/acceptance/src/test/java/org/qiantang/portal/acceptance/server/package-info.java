/** The portal's server under test, and how the tests talk to it. */
@NullMarked
package org.qiantang.portal.acceptance.server;

import org.jspecify.annotations.NullMarked;
