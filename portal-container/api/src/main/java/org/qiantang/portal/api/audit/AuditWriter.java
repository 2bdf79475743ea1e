// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.audit;

import java.util.Map;
import org.qiantang.portal.api.security.Caller;

/**
 * Where applications write down what was done with their content (审计日志). If that cannot be written, an unchecked
 * exception tells so, and the act must not happen: let it pass, and the transaction is rolled back.
 */
public interface AuditWriter {

    /**
     * Writes in the caller's transaction, so that act and record are there together or not at all. Best the last step of an
     * act: from here to the end of the transaction all other acts of the portal wait.
     *
     * @param action kind of the thing and a verb of the past: {@code news.published}
     * @param before the fields that change, from before the act; empty for what is new. Never secrets
     * @param after the same since the act; empty for what is gone
     */
    void append(Caller who, String action, AuditedThing thing, Map<String, ?> before, Map<String, ?> after);
}
