/** A library without a deployment descriptor: annotations and CDI. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.library;

import org.jspecify.annotations.NullMarked;
