/** Composing pages: drafts beside what is live, publishing them, earlier versions, links that show drafts. */
@NullMarked
package org.qiantang.portal.core.composition;

import org.jspecify.annotations.NullMarked;
