/** A registry that has to know who asks, and over which line: security. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.registry;

import org.jspecify.annotations.NullMarked;
