/** What the tests of all modules share. */
@NullMarked
package org.qiantang.portal.testkit;

import org.jspecify.annotations.NullMarked;
