/** Lanterns that are lit before anybody looks: the header phase. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.lantern;

import org.jspecify.annotations.NullMarked;
