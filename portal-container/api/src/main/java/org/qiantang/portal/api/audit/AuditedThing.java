// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.audit;

/**
 * What a record of the audit log is about.
 *
 * @param kind kind of the thing: {@code news}
 * @param id which one of that kind
 * @param site key of the site that it belongs to; empty if to none
 */
public record AuditedThing(String kind, String id, String site) {}
