/** Walks around a lake: public render parameters. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.lake;

import org.jspecify.annotations.NullMarked;
