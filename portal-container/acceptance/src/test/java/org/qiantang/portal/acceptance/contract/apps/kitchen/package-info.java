/** A kitchen in another application than the market that supplies it: events across class loaders. */
@NullMarked
package org.qiantang.portal.acceptance.contract.apps.kitchen;

import org.jspecify.annotations.NullMarked;
