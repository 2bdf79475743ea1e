/** Checks and uploads the theme packages of hosted sites. */
@NullMarked
package org.qiantang.portal.launcher.theme;

import org.jspecify.annotations.NullMarked;
