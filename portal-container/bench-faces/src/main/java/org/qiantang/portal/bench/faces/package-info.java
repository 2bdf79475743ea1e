/** What the measured Faces views show: always the same, so that what is measured is Faces and the bridge. */
@NullMarked
package org.qiantang.portal.bench.faces;

import org.jspecify.annotations.NullMarked;
