/** Small portlet applications for the contract tests; each package is one archive. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps;

import org.jspecify.annotations.NullMarked;
