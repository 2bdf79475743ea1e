// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

/**
 * A site, its pages or the preferences of its windows have changed. Fired within the transaction of the change; to be observed
 * {@linkplain jakarta.enterprise.event.TransactionPhase#AFTER_SUCCESS after its success}.
 *
 * @param key key of the site
 */
public record SiteChanged(String key) {}
