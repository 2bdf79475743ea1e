/** A post office that stamps, sorts and forwards: filters, URL listeners, request dispatching. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.post;

import org.jspecify.annotations.NullMarked;
