/** Who may do what, and from where. */
@NullMarked
package org.qiantang.portal.core.security;

import org.jspecify.annotations.NullMarked;
