/** A tower with a view of the lake, in an application of its own: public render parameters across applications. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.tower;

import org.jspecify.annotations.NullMarked;
